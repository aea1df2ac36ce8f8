package org.kleroterion.cli.beacon;

import java.time.DateTimeException;
import java.time.Instant;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.witness.Quicknet;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `beacon round`: the first round of quicknet at or after a time.
@Command(name = "round")
final class BeaconRoundCommand extends CliCommand {

    @Option(names = "--at", required = true, paramLabel = "TIME")
    private String at = "";

    BeaconRoundCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() {
        long round = Quicknet.CHAIN.firstRoundFrom(time());
        String time = Quicknet.CHAIN.timeOf(round).toString();
        terminal().say("beacon.round", "round", Long.toString(round), "time", time);
        return ExitCode.DONE;
    }

    private Instant time() {
        try {
            return Instant.parse(at);
        } catch (DateTimeException refused) {
            throw new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error("CLI-171", Place.file(""), "value", at));
        }
    }
}
