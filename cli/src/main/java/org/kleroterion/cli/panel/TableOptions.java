package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.pool.InputFile;
import org.kleroterion.sortition.pool.PanelInput;
import org.kleroterion.sortition.pool.PeopleColumns;
import picocli.CommandLine.Option;

/// `--pool`, `--quotas`, `--household` and `--households`: the tables of an organiser.
final class TableOptions {

    @Option(names = "--pool", required = true, paramLabel = "FILE")
    private Path pool = Path.of("");

    @Option(names = "--quotas", required = true, paramLabel = "FILE")
    private Path quotas = Path.of("");

    @Option(names = "--household", arity = "1..*", paramLabel = "COLUMN")
    private List<String> household = List.of();

    @Option(names = "--households", paramLabel = "FILE")
    private Optional<Path> decisions = Optional.empty();

    TableOptions() {}

    /// The table of people, as it was named.
    Path pool() {
        return pool;
    }

    /// Reads both tables.
    ///
    /// @param id the column that names people, or nothing for the row number
    /// @throws org.kleroterion.sortition.InvalidInput with all that is wrong with them
    PanelInput read(Terminal terminal, int size, Optional<String> id) throws IOException {
        return PanelInput.read(file(terminal, pool), file(terminal, quotas), size, columns(terminal, id));
    }

    /// Reads both tables although they may leave no panel.
    PanelInput readToCheck(Terminal terminal, SizeOptions panel) throws IOException {
        InputFile people = file(terminal, pool);
        return PanelInput.readToCheck(people, file(terminal, quotas), panel.size(), columns(terminal, panel.id()))
                .withPerHousehold(panel.perHousehold());
    }

    private PeopleColumns columns(Terminal terminal, Optional<String> id) throws IOException {
        Optional<InputFile> decided =
                decisions.isPresent() ? Optional.of(file(terminal, decisions.get())) : Optional.empty();
        return new PeopleColumns(id, household, decided);
    }

    /// Reads both tables, for a panel that no plan describes.
    PanelInput read(Terminal terminal, SizeOptions panel) throws IOException {
        return read(terminal, panel.size(), panel.id()).withPerHousehold(panel.perHousehold());
    }

    private static InputFile file(Terminal terminal, Path path) throws IOException {
        return new InputFile(path.toString(), Files.readAllBytes(terminal.resolve(path)));
    }
}
