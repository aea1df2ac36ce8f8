package org.kleroterion.cli.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.JsonOption;
import org.kleroterion.cli.command.JsonOutput;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFile;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.PlanReader;
import org.kleroterion.sortition.plan.WavePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plan check`: reads a draft, tells all its problems at once, and writes its canonical text.
@Command(name = "check")
final class PlanCheckCommand extends CliCommand {

    @Parameters(paramLabel = "PLAN", descriptionKey = "PLAN")
    private Path draft;

    @Option(names = "--out", paramLabel = "PATH")
    private Optional<Path> out;

    @Option(names = "--replace")
    private boolean replace;

    @Mixin
    private JsonOption json;

    PlanCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Plan plan =
                PlanReader.read(draft.toString(), Files.readAllBytes(terminal().resolve(draft)));
        if (out.isPresent()) {
            OutputFile.write(terminal().resolve(out.get()), replace, plan.text().bytes());
        }
        if (json.wanted()) {
            JsonOutput.print(terminal().out(), document(plan));
        } else {
            tell(plan);
        }
        return ExitCode.DONE;
    }

    private void tell(Plan plan) {
        terminal().say("plan.title", "title", plan.title(), "convention", plan.convention());
        terminal()
                .say(
                        "plan.communes",
                        "communes",
                        Integer.toString(plan.communes().size()));
        plan.calendar().waves().forEach(wave -> terminal().say("plan.wave", "wave", wave.toString()));
        terminal().say("plan.letters", "letters", Long.toString(letters(plan)));
        terminal().say("plan.hash", "hash", plan.hash().hex());
    }

    private static Map<String, Object> document(Plan plan) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("convention", plan.convention());
        document.put("communes", plan.communes().size());
        document.put("waves", plan.calendar().waves().size());
        document.put("letters", letters(plan));
        document.put("hash", plan.hash().hex());
        return document;
    }

    private static long letters(Plan plan) {
        return plan.calendar().waves().stream().mapToLong(WavePlan::letters).sum();
    }
}
