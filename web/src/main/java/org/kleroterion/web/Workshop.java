package org.kleroterion.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.operate.Settings;
import org.kleroterion.web.operate.SettingsFile;
import org.springframework.context.ApplicationContext;

/// Opens the instance of a folder for one command, without pages and jobs, and closes it again.
final class Workshop {

    /// What H2 answers where another program holds the file of the database.
    private static final int ALREADY_OPEN = 90_020;

    private Workshop() {}

    /// @param work what is done, and the exit code of how it went
    /// @throws InvalidInput if there is no instance (TRANSFER-113), or with what the work refuses
    static int in(Path folder, Voice voice, ToIntFunction<ApplicationContext> work) {
        return beside(folder, voice, settings -> {
            try (var context = Platform.open(settings, Clock.systemUTC())) {
                return work.applyAsInt(context);
            }
        });
    }

    /// What is done with the settings of an instance alone, whose schema stays as it is.
    ///
    /// @throws InvalidInput if there is no instance (TRANSFER-113), or with what the work refuses
    static int beside(Path folder, Voice voice, ToIntFunction<Settings> work) {
        if (Files.notExists(folder.resolve(SettingsFile.NAME))) {
            throw new InvalidInput(Problem.error("TRANSFER-113", Place.file(""), "value", folder.toString()));
        }
        try {
            return work.applyAsInt(SettingsFile.in(folder));
        } catch (RuntimeException failed) {
            if (!isHeldByAnother(failed)) {
                throw failed;
            }
            voice.complain("busy", Map.of("folder", folder.toString()));
            return Launch.REFUSED;
        }
    }

    private static boolean isHeldByAnother(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getErrorCode() == ALREADY_OPEN) {
                return true;
            }
        }
        return false;
    }
}
