package org.kleroterion.web.operate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The file of settings in the folder of an instance, `kleroterion.properties`: one documented file.
public final class SettingsFile {

    /// Its name in the folder of an instance.
    public static final String NAME = "kleroterion.properties";

    private SettingsFile() {}

    /// The settings of a folder. A folder that has none gets the documented file, with the usual values.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput with everything that is wrong
    public static Settings in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                Files.write(file, usual());
            }
            return new SettingsReader(folder, Files.readString(file)).read();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /// The file as it is given to a new instance.
    static byte[] usual() {
        try (InputStream file = Objects.requireNonNull(SettingsFile.class.getResourceAsStream(NAME))) {
            return file.readAllBytes();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
