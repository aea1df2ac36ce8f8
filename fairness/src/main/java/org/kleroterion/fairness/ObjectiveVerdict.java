package org.kleroterion.fairness;

import org.kleroterion.sortition.panel.Fraction;

/// What whole numbers prove of a lottery, measured by its own objective.
public sealed interface ObjectiveVerdict {

    /// No lottery does better.
    record Proven() implements ObjectiveVerdict {}

    /// No lottery does better by more than this.
    ///
    /// @param epsilon for LEXIMIN and MAXIMIN a difference of chances; for NASH a share of the geometric mean; for
    ///     GOLDILOCKS a difference of its value, which is `1 + γ` if all chances are alike
    record Within(Fraction epsilon) implements ObjectiveVerdict {}

    /// The optimum rests on the word of a search.
    record NotProven() implements ObjectiveVerdict {}

    /// Proven if nothing is left, else within what is left.
    static ObjectiveVerdict leaving(Fraction epsilon) {
        return epsilon.isZero() ? new Proven() : new Within(epsilon);
    }
}
