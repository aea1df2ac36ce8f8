package org.kleroterion.web.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.kleroterion.web.operate.MailServer;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Hands a letter to the mail server.
final class Carrier {

    private static final int TLS_AT_ONCE = 465;
    private static final String SECONDS_30 = "30000";

    private final MailServer server;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Carrier(MailServer server) {
        this.server = server;
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setDefaultEncoding("UTF-8");
        server.login().ifPresent(login -> {
            sender.setUsername(login.user());
            sender.setPassword(login.password());
        });
        sender.setJavaMailProperties(properties(server));
    }

    /// @throws org.springframework.mail.MailException if the server did not take it
    /// @throws MessagingException if it cannot be written
    void carry(String messageId, String address, Wrapping letter, String html) throws MessagingException {
        MimeMessage message = new StableMessage(sender.getSession(), "<" + messageId + ">");
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(server.sender());
        helper.setTo(address);
        helper.setSubject(letter.subject());
        helper.setText(letter.plain(), html);
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        boolean atOnce = server.encrypted() && server.port() == TLS_AT_ONCE;
        properties.put("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(atOnce));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.encrypted() && !atOnce));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.encrypted() && !atOnce));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", SECONDS_30);
        properties.put("mail.smtp.timeout", SECONDS_30);
        properties.put("mail.smtp.writetimeout", SECONDS_30);
        return properties;
    }

    /// A message that keeps the identifier it was given, so that a second copy is recognised as one.
    private static final class StableMessage extends MimeMessage {

        private final String id;

        StableMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
