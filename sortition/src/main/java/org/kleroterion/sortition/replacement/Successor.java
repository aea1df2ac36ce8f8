package org.kleroterion.sortition.replacement;

import java.util.List;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.witness.BeaconRound;

/// Whom the rule names. Confidential.
public sealed interface Successor {

    /// An alternate of the panel drawn.
    ///
    /// @param number of the volunteer
    /// @param damage of those in service once they have entered, in parts of a point
    record NextAlternate(int rank, int number, long damage) implements Successor {}

    /// No alternate may enter: one of these people, each with the same chance.
    ///
    /// @param candidates their numbers, ascending, at least one
    /// @param damage of those in service once any of them has entered, in parts of a point
    record Lottery(List<Integer> candidates, long damage) implements Successor {

        public Lottery {
            candidates = List.copyOf(candidates);
            if (candidates.isEmpty()) {
                throw new IllegalArgumentException("a lottery has a candidate");
            }
        }

        /// Algorithm 10.5: lot. Nothing that the organiser writes takes part but the day, by the round.
        ///
        /// @param publication SHA-256 of the publication of the panels
        /// @param attempt how many people have refused for this notice
        /// @return the number of the volunteer
        public int drawnBy(Hash publication, int notice, int attempt, BeaconRound beacon) {
            long place = Fields.tagged("replacement")
                    .hash(publication)
                    .number(notice)
                    .number(attempt)
                    .number(beacon.round())
                    .bytes(beacon.signatureBytes())
                    .sha256()
                    .uniform(candidates.size());
            return candidates.get((int) place);
        }
    }

    /// Nobody is left who may enter.
    record NobodyLeft() implements Successor {}
}
