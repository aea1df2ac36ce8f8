package org.kleroterion.cli.roll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.JsonOption;
import org.kleroterion.cli.command.JsonOutput;
import org.kleroterion.cli.command.Progress;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.roll.Eligibility;
import org.kleroterion.sortition.roll.RollContents;
import org.kleroterion.sortition.roll.RollReader;
import org.kleroterion.sortition.roll.RollReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `roll check FILE…`: what the rolls hold, per commune and polling station, and everything that is wrong with them.
@Command(name = "check")
final class RollCheckCommand extends CliCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files = List.of();

    @Mixin
    private EligibilityOptions options = new EligibilityOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    RollCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Eligibility eligibility = options.eligibility();
        RollContents contents = read(new RollReader(eligibility.referenceDate()));
        RollReport report = RollReport.of(contents, eligibility);
        if (json.wanted()) {
            JsonOutput.print(terminal().out(), new RollDocument(terminal()).of(report, contents));
        } else {
            new RollPage(terminal()).print(report);
            terminal().print(contents.problems());
            terminal().say(contents.isUsable() ? "roll.check.usable" : "roll.check.unusable");
        }
        return contents.isUsable() ? ExitCode.DONE : ExitCode.INPUT_NOT_USABLE;
    }

    private RollContents read(RollReader reader) throws IOException {
        AtomicInteger done = new AtomicInteger();
        try (Progress progress = terminal().progress("roll.check.progress")) {
            return reader.readAll(
                    files.stream().map(terminal()::resolve).toList(),
                    () -> progress.at(done.incrementAndGet(), files.size()));
        }
    }
}
