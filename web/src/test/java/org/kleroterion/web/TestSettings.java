package org.kleroterion.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.web.operate.PostgresAccess;
import org.kleroterion.web.operate.Settings;
import org.kleroterion.web.operate.SettingsFile;

/// Settings for a test, written in the file of a folder and read as any operator's are.
public final class TestSettings {

    private final Map<String, String> lines = new LinkedHashMap<>();

    private TestSettings() {}

    /// A fictional city, on any free port, with the embedded database and without mail.
    public static TestSettings usual() {
        return new TestSettings()
                .with("address", "http://localhost")
                .with("port", "0")
                .with("city", "Métropole de Valombre")
                .with("second-factor", "offered");
    }

    public TestSettings with(String name, String value) {
        lines.put(name, value);
        return this;
    }

    /// With this PostgreSQL; as it was if there is none.
    public TestSettings with(Optional<PostgresAccess> database) {
        database.ifPresent(postgres -> with("database", postgres.url()).with("database.user", postgres.user()));
        return this;
    }

    /// In a new folder, which is never used again.
    public Settings written() throws IOException {
        return in(Files.createTempDirectory("kleroterion"));
    }

    public Settings in(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append(" = ").append(value).append('\n'));
        Files.writeString(folder.resolve("kleroterion.properties"), text);
        return SettingsFile.in(folder);
    }
}
