package org.kleroterion.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.web.operate.Backup;
import org.kleroterion.web.operate.Doorbell;
import org.kleroterion.web.operate.Restore;
import org.kleroterion.web.operate.Settings;

/// `backup FOLDER FILE`: everything that an instance keeps, in one file, while it runs or not.
final class BackupCommand implements Command {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Words words() {
        return new Words(2, 2);
    }

    @Override
    public int run(Voice voice, List<String> words) {
        Path file = Path.of(words.get(1));
        return Workshop.beside(Path.of(words.getFirst()), voice, settings -> {
            int code = new NewFile(file, voice).write(out -> fill(settings, out));
            return code == 0 ? check(voice, file) : code;
        });
    }

    private static void fill(Settings settings, OutputStream out) throws IOException {
        Optional<InputStream> running = Doorbell.ring(settings);
        if (running.isEmpty()) {
            Backup.write(settings, out);
            return;
        }
        try (InputStream backup = running.get()) {
            backup.transferTo(out);
        }
    }

    /// A backup is only one if it can be read: each sum is compared at once.
    private static int check(Voice voice, Path file) {
        try (Restore whole = Restore.of(file)) {
            voice.say("backed-up", Map.of("file", file.toString(), "rows", Long.toString(whole.rows())));
            return 0;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
