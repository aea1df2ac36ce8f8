package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;
import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.draw.Cell;
import org.kleroterion.sortition.draw.Draw;
import org.kleroterion.sortition.draw.WaveList;
import org.kleroterion.sortition.draw.Winner;
import org.kleroterion.sortition.plan.WavePlan;
import org.kleroterion.sortition.record.Event;

/// Chapter 6: the waves.
final class DrawChecks {

    private final Evidence evidence;

    DrawChecks(Evidence evidence) {
        this.evidence = evidence;
    }

    void run(Findings findings, Optional<HeldLetter> letter) {
        findings.check("V-6.1", Circle.P, this::wavesAreThoseOfThePlan);
        findings.check("V-6.2", Circle.P, this::cellsHaveTheirShares);
        findings.check("V-6.3", Circle.P, this::smallestTicketsWon);
        findings.noted("V-6.4", Circle.H, () -> holderIsDrawnOrNot(letter));
    }

    /// V-6.1 (P): waves follow one another as in the plan: number, letters and condition; a wave on condition states
    /// the
    /// count of volunteers that met it.
    private void wavesAreThoseOfThePlan() {
        int number = 0;
        for (Event.WaveDrawn wave : waves()) {
            number++;
            Optional<WavePlan> planned = evidence.plan().wave(wave.wave());
            boolean asPlanned = wave.wave() == number
                    && planned.isPresent()
                    && planned.get().letters() == wave.letters()
                    && planned.get().isSentWith(wave.volunteers())
                    && planned.get().fewerVolunteersThan().isPresent()
                            == wave.volunteers().isPresent();
            if (!asPlanned) {
                throw failed("verify.wave", path(wave), "wave", Integer.toString(wave.wave()));
            }
        }
    }

    /// V-6.2 (P): in each wave each cell has the share of Algorithm 6.2.
    private void cellsHaveTheirShares() {
        Draw.Drawn draw = evidence.draw();
        for (Event.WaveDrawn wave : waves()) {
            List<Winner> winners = list(wave).winners();
            List<Long> shares = evidence.resting("V-6.1", () -> draw.shares(wave.wave()));
            List<Cell> cells = draw.committed().cells();
            for (int at = 0; at < cells.size(); at++) {
                Cell cell = cells.get(at);
                long found = winners.stream()
                        .filter(winner -> winner.commune().equals(cell.commune())
                                && winner.stratum().equals(cell.range().stratum()))
                        .count();
                if (found != shares.get(at)) {
                    throw failed(
                            "verify.share",
                            path(wave),
                            "cell",
                            cell.name(),
                            "found",
                            Long.toString(found),
                            "expected",
                            shares.get(at).toString());
                }
            }
        }
    }

    /// V-6.3 (P): the indices are those with the smallest tickets, in order, and no later wave changes an earlier one.
    private void smallestTicketsWon() {
        Draw.Drawn draw = evidence.draw();
        for (Event.WaveDrawn wave : waves()) {
            List<Winner> published = list(wave).winners();
            List<Winner> expected =
                    evidence.resting("V-6.1", () -> draw.wave(wave.wave())).winners();
            for (int at = 0; at < Math.max(published.size(), expected.size()); at++) {
                if (at >= published.size()
                        || at >= expected.size()
                        || !published.get(at).equals(expected.get(at))) {
                    throw failed("verify.winner", path(wave), "line", Integer.toString(at + 2));
                }
            }
        }
    }

    /// V-6.4 (H): the index of the letter is, or is not, in the list of a wave.
    private Problem holderIsDrawnOrNot(Optional<HeldLetter> letter) {
        HeldLetter held = letter.orElseThrow(() -> notChecked("verify.noletter"));
        for (Event.WaveDrawn wave : waves()) {
            boolean drawn = list(wave).winners().stream()
                    .anyMatch(winner -> winner.commune().equals(held.proof().commune())
                            && winner.index() == held.proof().index());
            if (drawn) {
                return Problem.note("verify.drawninwave", Place.file(""), "wave", Integer.toString(wave.wave()));
            }
        }
        return Problem.note("verify.notdrawn", Place.file(""));
    }

    private List<Event.WaveDrawn> waves() {
        List<Event.WaveDrawn> waves = evidence.history().all(Event.WaveDrawn.class);
        if (waves.isEmpty()) {
            throw notChecked("verify.notyet", "step", "wave");
        }
        return waves;
    }

    private WaveList list(Event.WaveDrawn wave) {
        return evidence.resting("V-9.3", () -> evidence.history().wave(wave.wave()));
    }

    private static String path(Event.WaveDrawn wave) {
        return "draw/wave-" + wave.wave() + ".csv";
    }
}
