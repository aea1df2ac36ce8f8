package org.kleroterion.cli.roll;

import java.io.IOException;
import java.nio.file.Path;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Progress;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.fiction.FictionalMetropolis;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `roll synthesize`: a fictional roll of the size of a real métropole.
@Command(name = "synthesize")
final class RollSynthesizeCommand extends CliCommand {

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--electors", paramLabel = "N", defaultValue = "336366")
    private int electors;

    @Option(names = "--seed", paramLabel = "TEXT", defaultValue = "kleroterion")
    private String seed = "";

    RollSynthesizeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        refuseSize();
        FictionalMetropolis metropolis = new FictionalMetropolis(electors, seed);
        int written;
        try (OutputFolder folder = OutputFolder.create(output.target(terminal()), output.replace());
                Progress progress = terminal().progress("roll.synthesize.progress")) {
            written = metropolis.write(new Output(folder, progress));
            folder.finish();
        }
        terminal()
                .say(
                        "roll.synthesize.done",
                        "files",
                        Integer.toString(metropolis.communes()),
                        "electors",
                        Integer.toString(written),
                        "folder",
                        output.target(terminal()).toString());
        return ExitCode.DONE;
    }

    private void refuseSize() {
        if (electors < FictionalMetropolis.SMALLEST || electors > FictionalMetropolis.LARGEST) {
            Problem problem = Problem.error(
                    "CLI-201",
                    Place.file(""),
                    "value",
                    Integer.toString(electors),
                    "smallest",
                    Integer.toString(FictionalMetropolis.SMALLEST),
                    "largest",
                    Integer.toString(FictionalMetropolis.LARGEST));
            throw new Refusal(ExitCode.USAGE, problem);
        }
    }

    /// Files of an unfinished folder, and progress on the terminal.
    private record Output(OutputFolder folder, Progress progress) implements FictionalMetropolis.Folder {

        @Override
        public Path file(String name) throws IOException {
            return folder.file(name);
        }

        @Override
        public void tell(long done, long total) {
            progress.at(done, total);
        }
    }
}
