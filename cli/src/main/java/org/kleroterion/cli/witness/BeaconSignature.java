package org.kleroterion.cli.witness;

import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.witness.BeaconCheck;
import org.kleroterion.sortition.witness.BeaconRound;

/// A signature as someone typed or pasted it, believed only once it is verified.
public final class BeaconSignature {

    private BeaconSignature() {}

    /// The round of the plan's beacon with this signature.
    ///
    /// @param messages the language of the reason
    /// @throws Refusal if it is not the signature of that round
    public static BeaconRound verified(Messages messages, Plan plan, long round, String signature) {
        BeaconRound beacon = read(round, signature);
        BeaconCheck.Answer answer = LocalWitnesses.in(messages).beacon().check(plan.beacon(), beacon);
        return switch (answer) {
            case BeaconCheck.Answer.Valid valid -> beacon;
            case BeaconCheck.Answer.Invalid invalid -> throw refusal(round, invalid.reason());
            case BeaconCheck.Answer.Unavailable unavailable -> throw refusal(round, unavailable.reason());
        };
    }

    private static BeaconRound read(long round, String signature) {
        try {
            return new BeaconRound(round, signature.replace(" ", ""));
        } catch (IllegalArgumentException malformed) {
            throw refusal(round, String.valueOf(malformed.getMessage()));
        }
    }

    private static Refusal refusal(long round, String reason) {
        return new Refusal(
                ExitCode.INPUT_NOT_USABLE,
                Problem.error("CLI-136", Place.file(""), "round", Long.toString(round), "reason", reason));
    }
}
