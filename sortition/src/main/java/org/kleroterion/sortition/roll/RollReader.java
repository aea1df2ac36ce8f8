package org.kleroterion.sortition.roll;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Reads the electoral roll of a commune in either layout of [RollLayout].
///
/// The separator (`;` or `,`), the encoding (UTF-8 with or without mark, or Windows-1252) and the line ends are found
/// out. Files are read as a stream, once; what is wrong with them is told in the [RollFile], never thrown.
public final class RollReader {

    private final LocalDate today;

    /// @param today a date of birth after this day is an error: the reference date, or the day of reading
    public RollReader(LocalDate today) {
        this.today = today;
    }

    /// @throws IOException if the file cannot be opened or read
    public RollFile read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            return RollFile.unreadable(name, List.of(Problem.error("ROLL-107", Place.file(name))));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(name, stream);
        }
    }

    /// @param name of the file, for the places of problems and, where rows leave it empty, for the list (`LCM`)
    /// @throws IOException if the stream cannot be read
    public RollFile read(String name, InputStream stream) throws IOException {
        return new FileReading(name, today, new RecordLexer(stream)).read();
    }

    /// Reads several files without telling how far the work is.
    ///
    /// @throws IOException if a file cannot be opened or read
    public RollContents readAll(List<Path> files) throws IOException {
        return readAll(files, () -> {});
    }

    /// Reads several files, of one commune or of many, each processor one at a time, and joins those of each commune.
    /// The result does not depend on which is done first.
    ///
    /// @param afterEach told after each file, from any thread
    /// @throws IOException if a file cannot be opened or read
    public RollContents readAll(List<Path> files, Runnable afterEach) throws IOException {
        try {
            return RollContents.of(files.parallelStream()
                    .map(file -> readUnchecked(file, afterEach))
                    .toList());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private RollFile readUnchecked(Path file, Runnable afterEach) {
        try {
            RollFile read = read(file);
            afterEach.run();
            return read;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
