package org.kleroterion.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kleroterion.web.operate.Restore;

/// `restore FILE FOLDER`: puts a backup back, into a folder and a database that hold nothing.
final class RestoreCommand implements Command {

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public Words words() {
        return new Words(2, 2);
    }

    @Override
    public int run(Voice voice, List<String> words) {
        try (Restore restore = Restore.of(Path.of(words.getFirst()))) {
            long rows = restore.into(Path.of(words.get(1)));
            voice.say("restored", Map.of("folder", words.get(1), "rows", Long.toString(rows)));
            return 0;
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
