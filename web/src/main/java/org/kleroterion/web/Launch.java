package org.kleroterion.web;

import java.nio.file.Path;
import java.time.Clock;
import org.kleroterion.web.operate.SettingsFile;

/// The program: `serve` starts an instance with the settings of a folder.
public final class Launch {

    private Launch() {}

    static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "data");
        Platform.start(SettingsFile.in(folder), Clock.systemUTC());
    }
}
