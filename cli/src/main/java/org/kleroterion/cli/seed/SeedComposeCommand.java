package org.kleroterion.cli.seed;

import java.io.IOException;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.cli.witness.BeaconSignature;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.seed.Seed;
import org.kleroterion.sortition.seed.Transcript;
import org.kleroterion.sortition.witness.BeaconRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `seed compose`: the beacon speaks last; its signature is verified, and the seed is known to everyone.
@Command(name = "compose")
final class SeedComposeCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--signature", required = true, paramLabel = "HEX")
    private String signature;

    SeedComposeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        Transcript transcript = record.history().transcript();
        BeaconRound beacon =
                BeaconSignature.verified(terminal().messages(), record.history().plan(), transcript.round(), signature);
        Seed seed = transcript.seedWith(beacon);
        folder.write(terminal(), record.append(new Event.SeedMade(beacon, seed.value()), Map.of()));
        terminal().say("seed.made", "seed", seed.toString());
        return ExitCode.DONE;
    }
}
