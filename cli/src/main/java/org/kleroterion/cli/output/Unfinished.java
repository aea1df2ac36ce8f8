package org.kleroterion.cli.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// The files and folders that are still being written: whatever ends the process, short of a kill that it cannot see,
/// removes them.
final class Unfinished {

    private static final TreeSet<Path> PATHS = new TreeSet<>();
    private static final int ATTEMPTS = 100;
    private static final long PATIENCE = Duration.ofMillis(10).toNanos();

    private static int count;
    private static volatile boolean stopping;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::removeAll, "remove-unfinished-output"));
    }

    private Unfinished() {}

    /// A new hidden name beside `target`, on the same file system, removed at the end unless [#finish] is called.
    static synchronized Path beside(Path target) {
        count++;
        String name = "." + target.getFileName() + ".unfinished-"
                + ProcessHandle.current().pid() + "-" + count;
        Path path = target.resolveSibling(name);
        PATHS.add(path);
        return path;
    }

    /// Runs the renames that make `path` the output, while nothing removes it.
    static synchronized void finish(Path path, Renames renames) throws IOException {
        renames.run();
        PATHS.remove(path);
    }

    static synchronized void remove(Path path) {
        PATHS.remove(path);
        delete(path);
    }

    /// Keeps a thread from making folders anew while the process ends.
    static void pauseIfStopping() {
        while (stopping) {
            LockSupport.parkNanos(PATIENCE);
        }
    }

    /// Other threads may still be writing into a folder that is being removed: it is removed until it is gone.
    private static synchronized void removeAll() {
        stopping = true;
        for (Path path : List.copyOf(PATHS)) {
            for (int attempt = 0; attempt < ATTEMPTS && isThere(path); attempt++) {
                try {
                    delete(path);
                } catch (UncheckedIOException stillWritten) {
                    LockSupport.parkNanos(PATIENCE);
                }
            }
        }
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Deletes a file, or a folder and all that it holds; what is not there is deleted already.
    static void delete(Path path) {
        if (!isThere(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The last step of an output.
    @FunctionalInterface
    interface Renames {
        void run() throws IOException;
    }
}
