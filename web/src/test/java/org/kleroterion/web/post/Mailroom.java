package org.kleroterion.web.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kleroterion.web.Instance;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.TestSettings;

/// An instance whose letters arrive at a mail server in the same process, where a test reads them.
public final class Mailroom implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://localhost(/[A-Za-z0-9/_-]+)");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Instance instance;

    private Mailroom(TestDatabase database, TestSettings settings, Clock clock) throws IOException {
        server.start();
        instance = Instance.start(
                settings.with(database.empty())
                        .with("mail", "localhost:" + server.getSmtp().getPort())
                        .with("mail.sender", "convention@valombre.example")
                        .with("mail.encrypted", "no"),
                clock);
    }

    public static Mailroom open(TestDatabase database, TestSettings settings, Clock clock) throws IOException {
        return new Mailroom(database, settings, clock);
    }

    public static Mailroom open(TestDatabase database) throws IOException {
        return open(database, TestSettings.usual(), Clock.systemUTC());
    }

    public Instance instance() {
        return instance;
    }

    /// Sends what waits, and gives every letter that an address ever got, the latest last.
    public List<Letter> letters(String address) {
        instance.bean(Postman.class).round(new Random(1));
        return Stream.of(server.getReceivedMessages())
                .filter(message -> goesTo(message, address))
                .map(Mailroom::letter)
                .toList();
    }

    /// The latest letter of an address.
    public Letter latest(String address) {
        return letters(address).getLast();
    }

    private static boolean goesTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Letter letter(MimeMessage message) {
        try {
            return new Letter(message.getSubject(), plain(message));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// The first part of a message of several: the plain text.
    private static String plain(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof Multipart parts
                ? plain(parts.getBodyPart(0))
                : part.getContent().toString();
    }

    @Override
    public void close() {
        instance.close();
        server.stop();
    }

    /// A letter as it arrived.
    public record Letter(String subject, String plain) {

        /// The path of its link.
        public String path() {
            Matcher link = LINK.matcher(plain);
            if (!link.find()) {
                throw new IllegalStateException("no link in: " + plain);
            }
            return link.group(1);
        }
    }
}
