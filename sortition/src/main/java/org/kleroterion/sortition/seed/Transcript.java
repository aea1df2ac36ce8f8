package org.kleroterion.sortition.seed;

import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.witness.BeaconRound;

/// Algorithm 5.3: everything that was said before the beacon, and nothing else.
///
/// @param commitment SHA-256 of the [Commitment]
/// @param digits the dice, in the order of the throws, each 0 to 9
/// @param round the round of the beacon that will end the seed
public record Transcript(
        Hash commitment, List<Envelope> envelopes, List<Integer> digits, List<Opening> openings, long round) {

    public Transcript {
        envelopes = List.copyOf(envelopes);
        digits = List.copyOf(digits);
        openings = List.copyOf(openings);
        digits.forEach(Transcript::requireDigit);
    }

    /// Reads a transcript.
    ///
    /// @throws MalformedText if it is not written canonically
    public static Transcript parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-transcript");
        Transcript transcript = new Transcript(
                text.hash("commitment"),
                text.all("envelope", Envelope::parse),
                text.all("digit", Transcript::digit),
                text.all("opening", Opening::parse),
                text.number("round"));
        text.end();
        return transcript;
    }

    public CanonicalText text() {
        return CanonicalText.writer()
                .line("kleroterion-transcript", 1)
                .line("commitment", commitment)
                .lines("envelope", envelopes)
                .lines("digit", digits)
                .lines("opening", openings)
                .line("round", round)
                .text();
    }

    /// Algorithm 5.4: the seed, once the round named here has come.
    ///
    /// @throws IllegalArgumentException if it is another round
    public Seed seedWith(BeaconRound beacon) {
        if (beacon.round() != round) {
            throw new IllegalArgumentException("the transcript waits for round " + round + ", not " + beacon.round());
        }
        return new Seed(Fields.tagged("seed")
                .hash(text().sha256())
                .number(round)
                .bytes(beacon.signatureBytes())
                .sha256());
    }

    /// Reads one digit of a die.
    public static int digit(String text) {
        return requireDigit(Math.toIntExact(TextCursor.number0(text)));
    }

    private static int requireDigit(int digit) {
        if (digit < 0 || digit > 9) {
            throw new IllegalArgumentException("a die shows a digit from 0 to 9, not " + digit);
        }
        return digit;
    }
}
