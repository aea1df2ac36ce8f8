package org.kleroterion.cli.output;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// A folder that appears whole or not at all.
///
/// It is filled under a hidden name beside its place, and renamed by [#finish]. Closed before that, or interrupted, it
/// leaves nothing. An existing folder is refused, unless it may be replaced; then the old one stays until the new one
/// is
/// complete, and only a folder that shares a file name with the new one is taken for an earlier output.
public final class OutputFolder implements AutoCloseable {

    private final Path target;
    private final boolean replace;
    private final Path unfinished;

    private OutputFolder(Path target, boolean replace) {
        this.target = target;
        this.replace = replace;
        this.unfinished = Unfinished.beside(target);
    }

    /// Starts a folder that anyone may read.
    ///
    /// @throws Refusal if it exists and may not be replaced
    public static OutputFolder create(Path target, boolean replace) throws IOException {
        OutputFolder folder = refuseOrPrepare(target, replace);
        Files.createDirectory(folder.unfinished);
        return folder;
    }

    /// Starts a folder that only its owner may enter (mode 0700), on systems that know such modes.
    ///
    /// @throws Refusal if it exists and may not be replaced
    public static OutputFolder createPrivate(Path target, boolean replace) throws IOException {
        OutputFolder folder = refuseOrPrepare(target, replace);
        if (knowsModes(folder.unfinished)) {
            Files.createDirectory(
                    folder.unfinished,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder.unfinished);
        }
        return folder;
    }

    /// Where a file of the folder is written, until it is finished; `name` may lie in folders, which are made.
    public Path file(String name) throws IOException {
        Unfinished.pauseIfStopping();
        Path file = unfinished.resolve(name);
        Files.createDirectories(parent(file));
        return file;
    }

    /// The folder as it is being written.
    public Path path() {
        return unfinished;
    }

    /// Gives the folder its name. Nothing is written into it afterwards.
    public void finish() throws IOException {
        Unfinished.finish(unfinished, this::rename);
    }

    /// Leaves nothing of a folder that was not finished.
    @Override
    public void close() {
        Unfinished.remove(unfinished);
    }

    private void rename() throws IOException {
        if (!exists(target)) {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        refuseStranger();
        Path old = Unfinished.beside(target);
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw failure;
        }
        Unfinished.remove(old);
    }

    private void refuseStranger() throws IOException {
        if (!replace) {
            throw refusal("CLI-101", target);
        }
        Set<String> before = names(target);
        if (!before.isEmpty() && before.stream().noneMatch(names(unfinished)::contains)) {
            throw refusal("CLI-102", target);
        }
    }

    private static OutputFolder refuseOrPrepare(Path given, boolean replace) throws IOException {
        Path target = given.toAbsolutePath().normalize();
        if (exists(target) && !replace) {
            throw refusal("CLI-101", given);
        }
        if (exists(target) && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw refusal("CLI-103", given);
        }
        Files.createDirectories(parent(target));
        return new OutputFolder(target, replace);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean knowsModes(Path path) throws IOException {
        FileStore store = Files.getFileStore(parent(path));
        return store.supportsFileAttributeView("posix");
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw refusal("CLI-103", path);
        }
        return parent;
    }

    private static Refusal refusal(String code, Path target) {
        return new Refusal(ExitCode.OUTPUT_NOT_WRITTEN, Problem.error(code, Place.file(target.toString())));
    }
}
