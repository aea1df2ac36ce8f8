package org.kleroterion.cli.seed;

import java.io.IOException;
import java.security.SecureRandom;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.seed.Envelope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `seed contribution`: makes the 32 random bytes of a guarantor, to be written down and put into the envelope.
///
/// Nothing is stored: the guarantor copies both lines by hand, one into the envelope, one to announce.
@Command(name = "contribution")
final class SeedContributionCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--guarantor", required = true, paramLabel = "CODE")
    private String guarantor;

    SeedContributionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Plan plan = folder.read(terminal()).history().plan();
        Guarantors.require(plan, guarantor);
        byte[] bytes = new byte[Hash.LENGTH];
        new SecureRandom().nextBytes(bytes);
        Hash contribution = Hash.of(bytes);
        terminal().say("seed.contribution", "value", contribution.hex());
        terminal()
                .say(
                        "seed.announce",
                        "value",
                        Envelope.commitment(guarantor, plan.hash(), contribution)
                                .hex());
        return ExitCode.DONE;
    }
}
