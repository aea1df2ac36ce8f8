package org.kleroterion.web.operate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// What an instance is told when it starts; [SettingsFile] reads it.
///
/// @param folder where everything that must survive is kept: the embedded database, documents, keys
/// @param front how readers reach it, and what they see first
/// @param database PostgreSQL; absent for the embedded database
/// @param mail the mail server; absent and letters wait
/// @param protection of accounts, beyond their passwords
/// @param showcase whether everything in it is invented; no line of the file says so
public record Settings(
        Path folder,
        Front front,
        Optional<PostgresAccess> database,
        Optional<MailServer> mail,
        Protection protection,
        boolean showcase) {

    /// The embedded database writes each commit before it answers: without `WRITE_DELAY=0` a crash would lose it.
    private static final String EMBEDDED = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    /// The settings of a showcase on a port of this machine, which keeps nothing of a real instance.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput if there is a database or a mail server (SETTING-150, 151)
    public Settings onShow(int port) {
        Problems problems = new Problems();
        Place place = Place.file(SettingsFile.NAME);
        database.ifPresent(real -> problems.add(Problem.error("SETTING-150", place, "value", real.url())));
        mail.ifPresent(real -> problems.add(Problem.error("SETTING-151", place, "value", real.host())));
        problems.refuseErrors();
        URI here = URI.create("http://localhost:" + port);
        Front shown = new Front(here, port, false, front.city(), front.palette());
        return new Settings(
                folder, shown, Optional.empty(), Optional.empty(), new Protection(false, protection.key()), true);
    }

    public Settings inFolder(Path other) {
        Path key = other.resolve(protection.key().getFileName());
        return new Settings(other, front, database, mail, new Protection(protection.secondFactor(), key), showcase);
    }

    /// The public address, as readers type it, without a final slash.
    public URI address() {
        return front.address();
    }

    public int port() {
        return front.port();
    }

    /// The name of the authority, in the head of every page.
    public String city() {
        return front.city();
    }

    public Palette palette() {
        return front.palette();
    }

    /// The properties of the framework that follow from these settings.
    public Map<String, Object> forTheFramework() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("server.port", port());
        properties.put("server.servlet.context-path", address().getPath());
        properties.put(
                "server.servlet.session.cookie.secure", "https".equals(address().getScheme()));
        properties.put("server.forward-headers-strategy", front.proxy() ? "native" : "none");
        database.ifPresentOrElse(
                postgres -> {
                    properties.put("spring.datasource.url", postgres.url());
                    properties.put("spring.datasource.username", postgres.user());
                    properties.put("spring.datasource.password", postgres.password());
                },
                () -> {
                    properties.put("spring.datasource.url", "jdbc:h2:file:" + embeddedFile() + EMBEDDED);
                    properties.put("spring.datasource.username", "kleroterion");
                    properties.put("spring.datasource.password", "");
                });
        return properties;
    }

    /// The file of the embedded database, without its ending.
    public Path embeddedFile() {
        return folder.toAbsolutePath().resolve("database").resolve("kleroterion");
    }
}
