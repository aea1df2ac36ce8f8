package org.kleroterion.web.operate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an instance is told when it starts; [SettingsFile] reads it.
///
/// @param folder where everything that must survive is kept: the embedded database, documents, keys
/// @param address the public address, as readers type it, without a final slash
/// @param port the port to listen on; 0 for any that is free
/// @param proxy whether a reverse proxy says where a visit comes from
/// @param database PostgreSQL; absent for the embedded database
/// @param mail the mail server; absent if mail is shown in a page instead of being sent
/// @param city the name of the authority, in the head of every page
public record Settings(
        Path folder,
        URI address,
        int port,
        boolean proxy,
        Optional<PostgresAccess> database,
        Optional<MailServer> mail,
        String city,
        Palette palette) {

    /// The embedded database writes each commit before it answers: without `WRITE_DELAY=0` a crash would lose it.
    private static final String EMBEDDED = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    /// The properties of the framework that follow from these settings.
    public Map<String, Object> forTheFramework() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("server.port", port);
        properties.put("server.servlet.context-path", address.getPath());
        properties.put("server.servlet.session.cookie.secure", "https".equals(address.getScheme()));
        properties.put("server.forward-headers-strategy", proxy ? "native" : "none");
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
