package org.kleroterion.cli.beacon;

import java.util.Locale;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.witness.BlsBeaconCheck;
import org.kleroterion.cli.witness.Quicknet;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.witness.BeaconCheck.Answer;
import org.kleroterion.sortition.witness.BeaconRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `beacon check`: whether a signature is the one of a round of quicknet.
@Command(name = "check")
final class BeaconCheckCommand extends CliCommand {

    /// Millennia ahead, and with a time that can be told.
    private static final long LAST = 1L << 40;

    @Option(names = "--round", required = true, paramLabel = "N")
    private long number;

    @Option(names = "--signature", required = true, paramLabel = "HEX", descriptionKey = "signature")
    private String signature = "";

    BeaconCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() {
        BeaconRound round = round();
        String time = Quicknet.CHAIN.timeOf(number).toString();
        terminal().say("beacon.chain", "chain", Quicknet.CHAIN.hash().hex());
        terminal().say("beacon.round", "round", Long.toString(number), "time", time);
        terminal().say("beacon.randomness", "randomness", round.randomness().hex());
        return switch (new BlsBeaconCheck(terminal().messages()).check(Quicknet.CHAIN, round)) {
            case Answer.Valid valid -> told(ExitCode.DONE, "verdict.passed", "");
            case Answer.Invalid invalid -> told(ExitCode.CHECK_FAILED, "verdict.failed", invalid.reason());
            case Answer.Unavailable absent -> told(ExitCode.INPUT_NOT_USABLE, "verdict.not-checked", absent.reason());
        };
    }

    private BeaconRound round() {
        if (number > LAST) {
            throw refusal();
        }
        try {
            return new BeaconRound(number, signature.replace(" ", "").toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            throw refusal();
        }
    }

    private Refusal refusal() {
        return new Refusal(
                ExitCode.INPUT_NOT_USABLE,
                Problem.error("CLI-172", Place.file(""), "round", Long.toString(number), "signature", signature));
    }

    private ExitCode told(ExitCode code, String verdict, String reason) {
        String text = terminal().messages().text(verdict);
        terminal().out().println(reason.isEmpty() ? text : text + ": " + reason);
        return code;
    }
}
