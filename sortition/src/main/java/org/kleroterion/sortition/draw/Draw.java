package org.kleroterion.sortition.draw;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.WavePlan;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seed.Commitment;
import org.kleroterion.sortition.seed.Seed;
import org.kleroterion.sortition.seed.Transcript;
import org.kleroterion.sortition.witness.BeaconRound;

/// A draw from the rolls, from its plan to its waves.
///
/// Each stage holds exactly what is known by then: nothing can be drawn before the rolls are sealed.
public sealed interface Draw {

    /// The plan is published; communes may seal.
    record Planned(Plan plan) implements Draw {

        /// Ends the sealing.
        ///
        /// @param seals the seals in force, one for each sealed commune
        /// @throws InvalidInput if some cell could be asked for more letters than it has electors
        public Committed commitTo(List<RollSeal> seals) {
            Hash commitment = Commitment.to(plan, seals).text().sha256();
            List<Cell> cells = Cell.of(plan, seals);
            refuseOverdrawn(cells);
            return new Committed(plan, commitment, cells);
        }

        private void refuseOverdrawn(List<Cell> cells) {
            Problems problems = new Problems();
            long total = cells.stream().mapToLong(Cell::weight).sum();
            if (total == 0) {
                throw new InvalidInput(Problem.error("DRAW-102", Place.file("")));
            }
            for (Cell cell : cells) {
                long most = plan.calendar().waves().stream()
                        .mapToLong(wave -> Shares.most(cell, wave.letters(), total))
                        .sum();
                if (most > cell.electors()) {
                    problems.add(Problem.error(
                            "DRAW-101",
                            Place.file(""),
                            "cell",
                            cell.name(),
                            "letters",
                            Long.toString(most),
                            "electors",
                            Integer.toString(cell.electors())));
                }
            }
            problems.refuseErrors();
        }
    }

    /// The seals are fixed; the ceremony may begin.
    record Committed(Plan plan, Hash commitment, List<Cell> cells) implements Draw {

        public Committed {
            cells = List.copyOf(cells);
        }

        /// Draws with the seed that the beacon gives to a transcript.
        ///
        /// @throws IllegalArgumentException if the transcript is about other seals
        public Drawn drawWith(Transcript transcript, BeaconRound beacon) {
            if (!transcript.commitment().equals(commitment)) {
                throw new IllegalArgumentException("the transcript is about other seals");
            }
            return new Drawn(this, transcript.seedWith(beacon));
        }
    }

    /// The seed is known, and with it every wave that may come.
    record Drawn(Committed committed, Seed seed) implements Draw {

        /// The indices of a wave of the plan.
        ///
        /// @throws IllegalArgumentException if the plan has no such wave
        public WaveList wave(int number) {
            List<Winner> winners = new ArrayList<>();
            List<Long> before = lettersBefore(number);
            List<Long> shares = shares(number);
            for (int at = 0; at < committed.cells().size(); at++) {
                take(committed.cells().get(at), before.get(at), shares.get(at), winners);
            }
            return new WaveList(winners);
        }

        /// How many letters each cell gets in a wave.
        public List<Long> shares(int number) {
            WavePlan wave = committed
                    .plan()
                    .wave(number)
                    .orElseThrow(() -> new IllegalArgumentException("the plan has no wave " + number));
            return Shares.of(committed.cells(), wave.letters(), number, seed);
        }

        private List<Long> lettersBefore(int number) {
            List<Long> letters = new ArrayList<>();
            committed.cells().forEach(cell -> letters.add(0L));
            for (int earlier = 1; earlier < number; earlier++) {
                List<Long> shares = shares(earlier);
                for (int at = 0; at < letters.size(); at++) {
                    letters.set(at, letters.get(at) + shares.get(at));
                }
            }
            return letters;
        }

        private void take(Cell cell, long before, long share, List<Winner> winners) {
            List<Integer> ranked = Tickets.smallest(seed, cell, before + share);
            for (long rank = before; rank < before + share; rank++) {
                int at = Math.toIntExact(rank);
                winners.add(new Winner(cell.commune(), cell.range().stratum(), at + 1, ranked.get(at)));
            }
        }
    }
}
