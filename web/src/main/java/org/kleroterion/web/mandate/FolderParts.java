package org.kleroterion.web.mandate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of an example, as files that a person can read and change.
record FolderParts(Path folder) implements Parts {

    @Override
    public List<String> names() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(FolderParts::isPart)
                    .sorted()
                    .toList();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static boolean isPart(String name) {
        return name.startsWith(DOCUMENTS)
                || List.of(CONVENTION, HISTORY, COUNTDOWN, JOURNAL).contains(name);
    }

    @Override
    public Optional<byte[]> part(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
