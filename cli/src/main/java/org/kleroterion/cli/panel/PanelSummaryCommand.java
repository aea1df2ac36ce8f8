package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.JsonOption;
import org.kleroterion.cli.command.JsonOutput;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.MalformedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `panel summary DIR`: the figures of a lottery, in words or for another program.
@Command(name = "summary")
final class PanelSummaryCommand extends CliCommand {

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder = Path.of("");

    @Mixin
    private JsonOption json = new JsonOption();

    PanelSummaryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        SummaryPage page = new SummaryPage(terminal(), read());
        if (json.wanted()) {
            JsonOutput.print(terminal().out(), page.document());
        } else {
            page.print();
        }
        return ExitCode.DONE;
    }

    private LotterySummary read() throws IOException {
        Path file = folder.resolve("summary.txt");
        try {
            return LotterySummary.parse(Files.readAllBytes(terminal().resolve(file)));
        } catch (MalformedText malformed) {
            throw new Refusal(
                    ExitCode.INPUT_NOT_USABLE,
                    Problem.error("CLI-183", Place.file(file.toString()), "reason", malformed.reason()));
        }
    }
}
