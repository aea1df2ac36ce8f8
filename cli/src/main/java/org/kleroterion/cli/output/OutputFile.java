package org.kleroterion.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// A single file that appears whole or not at all.
public final class OutputFile {

    private OutputFile() {}

    /// Writes a text in UTF-8.
    ///
    /// @throws Refusal if the file exists and may not be replaced
    public static void write(Path target, boolean replace, String text) throws IOException {
        write(target, replace, text.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws Refusal if the file exists and may not be replaced
    public static void write(Path given, boolean replace, byte[] bytes) throws IOException {
        Path target = given.toAbsolutePath().normalize();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && (!replace || Files.isDirectory(target))) {
            throw new Refusal(ExitCode.OUTPUT_NOT_WRITTEN, Problem.error("CLI-104", Place.file(given.toString())));
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path unfinished = Unfinished.beside(target);
        try {
            Files.write(unfinished, bytes);
            Unfinished.finish(
                    unfinished,
                    () -> Files.move(
                            unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
        } finally {
            Unfinished.remove(unfinished);
        }
    }
}
