package org.kleroterion.sortition.record;

import java.util.Optional;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.witness.BeaconRound;

/// Whom the rule of succession names, as the public sees them.
public sealed interface Entrant {

    /// The tag under which they enter; nothing if nobody enters.
    Optional<Hash> entering();

    /// Writes the keys of an entry, `by` first.
    void write(CanonicalText.Writer text);

    /// An alternate of the panel drawn.
    ///
    /// @param rank as the table of alternates has it
    record Alternate(int rank, Hash tag) implements Entrant {

        @Override
        public Optional<Hash> entering() {
            return Optional.of(tag);
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("by", "alternate " + rank).line("tag", tag);
        }
    }

    /// A volunteer named by lot.
    record ByLot(Hash tag, BeaconRound beacon) implements Entrant {

        @Override
        public Optional<Hash> entering() {
            return Optional.of(tag);
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("by", "lot")
                    .line("tag", tag)
                    .line("round", beacon.round())
                    .line("signature", beacon.signature());
        }
    }

    /// Nobody may enter: the seat stays empty.
    record Nobody() implements Entrant {

        @Override
        public Optional<Hash> entering() {
            return Optional.empty();
        }

        @Override
        public void write(CanonicalText.Writer text) {
            text.line("by", "nobody");
        }
    }

    /// Reads what [#write] writes.
    static Entrant read(TextCursor text) {
        String by = text.read("by", Entrant::requireKnown);
        return switch (by) {
            case "lot" -> new ByLot(text.hash("tag"), Event.round(text));
            case "nobody" -> new Nobody();
            default -> new Alternate(rank(by), text.hash("tag"));
        };
    }

    private static String requireKnown(String by) {
        if (!by.equals("lot") && !by.equals("nobody")) {
            rank(by);
        }
        return by;
    }

    private static int rank(String by) {
        if (!by.startsWith("alternate ")) {
            throw new IllegalArgumentException(by);
        }
        return Math.toIntExact(TextCursor.number0(by.substring("alternate ".length())));
    }
}
