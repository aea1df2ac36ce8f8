package org.kleroterion.web.operate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an instance is told when it starts; [SettingsFile] reads it.
///
/// @param folder where everything that must survive is kept: the embedded database, documents, keys
/// @param front how readers reach it, and what they see first
/// @param database PostgreSQL; absent for the embedded database
/// @param mail the mail server; absent if mail is shown in a page instead of being sent
public record Settings(Path folder, Front front, Optional<PostgresAccess> database, Optional<MailServer> mail) {

    /// The embedded database writes each commit before it answers: without `WRITE_DELAY=0` a crash would lose it.
    private static final String EMBEDDED = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

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
