package org.kleroterion.convention.mandate.today;

import java.time.LocalDate;
import java.util.List;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.Tongue;

/// What happens if a step is late.
///
/// @param days how late, in days of the calendar
/// @param moves what is done later than planned, the late step first
public record WhatIf(CountdownStep late, int days, List<Move> moves) {

    /// A step that is done on another day than its latest.
    public record Move(CountdownStep step, LocalDate to) {}

    public WhatIf {
        moves = List.copyOf(moves);
    }

    /// Whether the first session is held on its day all the same.
    public boolean firstSessionHolds() {
        return moves.stream().noneMatch(move -> move.step().code().equals(StepPlan.FIRST_SESSION));
    }

    /// What happens, in a sentence.
    public String sentence(Tongue tongue) {
        ConventionTexts texts = ConventionTexts.in(tongue);
        String step = late.what(tongue);
        String count = counted(days == 1 ? "whatif.day" : "whatif.days", days, texts);
        if (firstSessionHolds()) {
            String moved = counted(moves.size() == 1 ? "whatif.step" : "whatif.steps", moves.size(), texts);
            return texts.text("whatif.holds", "step", step, "days", count, "moved", moved);
        }
        String to = moves.getLast().to().toString();
        return texts.text("whatif.breaks", "step", step, "days", count, "to", to);
    }

    private static String counted(String code, int count, ConventionTexts texts) {
        return texts.text(code, "count", Integer.toString(count));
    }
}
