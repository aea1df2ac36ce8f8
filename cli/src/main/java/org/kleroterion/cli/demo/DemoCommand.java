package org.kleroterion.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: plays a whole convention of a fictional métropole, from its rolls to its panel, by the very commands that a
/// city would type.
@Command(name = "demo")
public final class DemoCommand extends CliCommand {

    @Option(names = "--out", paramLabel = "PATH")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--electors", paramLabel = "N", defaultValue = "336366")
    private int electors;

    DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Path folder = out.isPresent() ? terminal().resolve(out.get()) : freeFolder();
        if (Files.exists(folder)) {
            throw new Refusal(ExitCode.OUTPUT_NOT_WRITTEN, Problem.error("CLI-101", Place.file(folder.toString())));
        }
        Files.createDirectories(folder);
        DemoStage stage = new DemoStage(terminal(), folder);
        DemoConvention convention = new DemoConvention(stage, electors);
        convention.sealTheRolls();
        convention.makeTheSeed();
        convention.inviteElectors();
        convention.answerTheLetters();
        convention.sealThePool();
        convention.drawThePanel();
        convention.replaceAMember();
        ExitCode outcome = convention.verifyAll();
        terminal().out().println();
        terminal().say("demo.end", "folder", folder.toString());
        return outcome;
    }

    /// `kleroterion-demo`, or with a number behind it if there is one already.
    private Path freeFolder() {
        Path folder = terminal().resolve(Path.of("kleroterion-demo"));
        for (int number = 2; Files.exists(folder); number++) {
            folder = terminal().resolve(Path.of("kleroterion-demo-" + number));
        }
        return folder;
    }
}
