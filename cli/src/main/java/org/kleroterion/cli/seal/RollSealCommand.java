package org.kleroterion.cli.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.PlanReader;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seal.SealedRoll;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `roll seal`: seals the roll of a commune. The seal is for everyone, the leaves are for the safe.
@Command(name = "seal")
public final class RollSealCommand extends CliCommand {

    @Option(names = "--plan", required = true, paramLabel = "FILE")
    private Path plan;

    @Option(names = "--official", paramLabel = "N")
    private Optional<Integer> official;

    @Option(names = "--serial", paramLabel = "N", defaultValue = "1")
    private int serial;

    @Mixin
    private CommuneRoll roll;

    @Mixin
    private OutputOptions output;

    RollSealCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Plan read =
                PlanReader.read(plan.toString(), Files.readAllBytes(terminal().resolve(plan)));
        SealedRoll sealed = roll.seal(terminal(), read);
        RollSeal seal = sealed.seal(serial, official.orElse(sealed.read()));
        try (OutputFolder folder = OutputFolder.createPrivate(output.target(terminal()), output.replace())) {
            Files.write(folder.file("seal.txt"), seal.text().bytes());
            Files.write(folder.file("leaves.csv"), sealed.leaves().table().bytes());
            folder.finish();
        }
        terminal()
                .say(
                        "seal.made",
                        "commune",
                        seal.commune(),
                        "electors",
                        Integer.toString(seal.electors()),
                        "hash",
                        seal.hash().hex());
        return ExitCode.DONE;
    }
}
