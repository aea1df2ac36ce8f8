package org.kleroterion.cli.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.print.RunSheet;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.PlanReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `print sheets PLAN`: the run sheets of both ceremonies, to fill by hand.
@Command(name = "sheets")
final class PrintSheetsCommand extends CliCommand {

    @Parameters(paramLabel = "PLAN", descriptionKey = "PLAN")
    private Path file;

    @Mixin
    private OutputOptions output;

    PrintSheetsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Plan plan =
                PlanReader.read(file.toString(), Files.readAllBytes(terminal().resolve(file)));
        String language = terminal().language().code();
        try (OutputFolder out = OutputFolder.create(output.target(terminal()), output.replace())) {
            PrintedFiles.write(out, "seed-ceremony", RunSheet.seed(plan, language));
            PrintedFiles.write(out, "panel-ceremony", RunSheet.panel(plan, language));
            out.finish();
        }
        terminal().say("print.made", "folder", output.target(terminal()).toString());
        return ExitCode.DONE;
    }
}
