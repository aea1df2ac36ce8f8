package org.kleroterion.sortition.placing;

import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.seed.Transcript;
import org.kleroterion.sortition.witness.BeaconRound;

/// Algorithm 8.7: throw. The digits that people throw in public, to which the beacon adds its own.
///
/// @param panels SHA-256 of the publication
/// @param digits in the order of the throws, each 0 to 9, as many as name a panel: 2 to 5
/// @param round the round that will end the draw
public record PanelThrow(Hash panels, List<Integer> digits, long round) {

    public PanelThrow {
        digits = List.copyOf(digits);
        if (digits.size() < 2 || digits.size() > 5 || digits.stream().anyMatch(digit -> digit < 0 || digit > 9)) {
            throw new IllegalArgumentException("2 to 5 digits name a panel, not " + digits);
        }
    }

    /// Reads a throw.
    ///
    /// @throws MalformedText if it is not written canonically
    public static PanelThrow parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-throw");
        Hash panels = text.hash("panels");
        List<Integer> digits = text.all("digit", Transcript::digit);
        if (digits.size() < 2 || digits.size() > 5) {
            throw new MalformedText("2 to 5 digits name a panel, not " + digits.size());
        }
        PanelThrow thrown = new PanelThrow(panels, digits, text.number("round"));
        text.end();
        return thrown;
    }

    public CanonicalText text() {
        return CanonicalText.writer()
                .line("kleroterion-throw", 1)
                .line("panels", panels)
                .lines("digit", digits)
                .line("round", round)
                .text();
    }

    /// The panel drawn, once the round has come: digit by digit and without carry, the sum of the digits thrown and of
    /// the digits that the beacon gives.
    ///
    /// @throws IllegalArgumentException if it is another round
    public int drawWith(BeaconRound beacon) {
        if (beacon.round() != round) {
            throw new IllegalArgumentException("the throw waits for round " + round + ", not " + beacon.round());
        }
        return drawn(text().sha256(), digits, beacon);
    }

    static int drawn(Hash thrown, List<Integer> digits, BeaconRound beacon) {
        int panels = digits.stream().reduce(1, (product, digit) -> 10 * product);
        long rest = Fields.tagged("second")
                .hash(thrown)
                .number(beacon.round())
                .bytes(beacon.signatureBytes())
                .sha256()
                .uniform(panels);
        int panel = 0;
        int place = 1;
        for (int digit : digits.reversed()) {
            panel += (int) ((digit + rest) % 10) * place;
            rest /= 10;
            place *= 10;
        }
        return panel;
    }
}
