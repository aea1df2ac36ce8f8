package org.kleroterion.cli.witness;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.sortition.witness.BeaconChain;
import org.kleroterion.sortition.witness.BeaconCheck;
import org.kleroterion.sortition.witness.BeaconRound;
import supranational.blst.BLST_ERROR;
import supranational.blst.P1_Affine;
import supranational.blst.P2_Affine;

/// Verifies rounds of drand chains of the scheme `bls-unchained-g1-rfc9380` by the pairing over BLS12-381, without a
/// network.
public final class BlsBeaconCheck implements BeaconCheck {

    private final Messages messages;

    /// @param messages the language of the reasons
    public BlsBeaconCheck(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Answer check(BeaconChain chain, BeaconRound round) {
        if (Quicknet.isForgedBy(chain)) {
            return invalid("witness.beacon.forged");
        }
        try {
            return verified(chain, round);
        } catch (LinkageError absent) {
            return new Answer.Unavailable(messages.text("witness.beacon.library"));
        }
    }

    private Answer verified(BeaconChain chain, BeaconRound round) {
        Optional<P2_Affine> key = point(P2_Affine::new, HexFormat.of().parseHex(chain.publicKey()))
                .filter(point -> point.in_group() && !point.is_inf());
        if (key.isEmpty()) {
            return invalid("witness.beacon.key");
        }
        Optional<P1_Affine> signature =
                point(P1_Affine::new, round.signatureBytes()).filter(point -> point.in_group() && !point.is_inf());
        if (signature.isEmpty()) {
            return invalid("witness.beacon.point");
        }
        BLST_ERROR error = signature
                .orElseThrow()
                .core_verify(key.orElseThrow(), true, RoundMessage.of(round.round()), RoundMessage.DOMAIN);
        return error == BLST_ERROR.BLST_SUCCESS ? new Answer.Valid() : invalid("witness.beacon.other");
    }

    private Answer invalid(String key) {
        return new Answer.Invalid(messages.text(key));
    }

    /// The library throws a bare `RuntimeException` for bytes that are no point.
    private static <P> Optional<P> point(Function<byte[], P> decode, byte[] bytes) {
        try {
            return Optional.of(decode.apply(bytes));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
