package org.kleroterion.cli.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.table.csv.TableColumns;
import org.kleroterion.fairness.table.csv.TableInput;
import org.kleroterion.sortition.pool.InputFile;
import picocli.CommandLine.Option;

/// `--people` and `--wishes`, and which columns count.
final class PeopleOptions {

    @Option(names = "--people", required = true, paramLabel = "FILE")
    private Path people = Path.of("");

    @Option(names = "--wishes", paramLabel = "FILE")
    private Optional<Path> wishes = Optional.empty();

    @Option(names = "--id", paramLabel = "COLUMN")
    private Optional<String> id = Optional.empty();

    @Option(names = "--balance", split = ",", paramLabel = "COLUMN")
    private List<String> balance = List.of();

    @Option(names = "--cluster", split = ",", paramLabel = "COLUMN")
    private List<String> cluster = List.of();

    PeopleOptions() {}

    /// Reads both files.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput with all that is wrong with them
    TableInput read(Terminal terminal, RoomOptions room) throws IOException {
        Optional<InputFile> asked = wishes.isEmpty() ? Optional.empty() : Optional.of(file(terminal, wishes.get()));
        return TableInput.read(
                file(terminal, people), asked, new TableColumns(id, balance, cluster), room.sizes(), room.rounds());
    }

    static InputFile file(Terminal terminal, Path path) throws IOException {
        return new InputFile(path.toString(), Files.readAllBytes(terminal.resolve(path)));
    }
}
