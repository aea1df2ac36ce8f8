package org.kleroterion.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kleroterion.web.operate.OwnerOnly;

/// A file that a command writes: a new one, whole or not at all, for its owner alone, since it holds personal data.
record NewFile(Path path, Voice voice) {

    /// What fills the file.
    @FunctionalInterface
    interface Filling {
        void into(OutputStream out) throws IOException;
    }

    /// @return 0 if it is written; else the exit code of why not, which has been said
    int write(Filling filling) {
        Map<String, String> values = Map.of("file", path.toString());
        try {
            OwnerOnly.create(path);
            try (OutputStream out = Files.newOutputStream(path)) {
                filling.into(out);
            }
            return 0;
        } catch (FileAlreadyExistsException taken) {
            voice.complain("exists", values);
            return Launch.NOT_WRITTEN;
        } catch (IOException unable) {
            remove();
            voice.complain("unwritten", values);
            return Launch.NOT_WRITTEN;
        } catch (RuntimeException refused) {
            remove();
            throw refused;
        }
    }

    /// A file that was not finished is not left to be taken for one that was.
    private void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException unable) {
            // what went wrong first is what is told
        }
    }
}
