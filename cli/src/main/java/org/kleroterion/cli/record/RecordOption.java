package org.kleroterion.cli.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.record.RecordFolder;
import picocli.CommandLine.Option;

/// `--record`: the folder of the public record, read and then written whole.
public final class RecordOption {

    @Option(names = "--record", required = true, paramLabel = "DIR")
    private Path folder;

    public RecordOption() {}

    /// Reads the record to continue it.
    public PublicRecord read(Terminal terminal) throws IOException {
        return PublicRecord.read(files(terminal, folder));
    }

    /// The files of the record, as they are.
    public RecordFiles files(Terminal terminal) throws IOException {
        return files(terminal, folder);
    }

    /// Puts the longer record in the place of the one that was read.
    public void write(Terminal terminal, PublicRecord record) throws IOException {
        write(terminal.resolve(folder), record, true);
    }

    /// Begins a record where there is no folder yet.
    public void begin(Terminal terminal, PublicRecord record) throws IOException {
        write(terminal.resolve(folder), record, false);
    }

    /// The files of a folder that must exist.
    ///
    /// @throws Refusal if there is no such folder
    public static RecordFiles files(Terminal terminal, Path folder) throws IOException {
        Path resolved = terminal.resolve(folder);
        if (!Files.isDirectory(resolved)) {
            throw new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error("CLI-121", Place.file(folder.toString())));
        }
        return RecordFolder.read(resolved);
    }

    private static void write(Path target, PublicRecord record, boolean replace) throws IOException {
        RecordFiles files = record.files();
        try (OutputFolder output = OutputFolder.create(target, replace)) {
            for (String path : files.paths()) {
                Files.write(output.file(path), files.bytes(path).orElseThrow());
            }
            output.finish();
        }
    }
}
