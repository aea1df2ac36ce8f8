package org.kleroterion.sortition.panel;

/// What is known of a lottery that is said to be the best for an objective.
public sealed interface LotteryVerdict {

    /// The chances are the optimum, by whole numbers alone.
    record Proven() implements LotteryVerdict {}

    /// Neither the measure of the objective nor a level could be better by more than `epsilon`, and the mixture gives
    /// everyone their chance but for at most `epsilon`.
    ///
    /// @param epsilon a difference of chances; for GOLDILOCKS also one of its value, which is `1 + γ`
    ///     if all are alike; for NASH also a share of the geometric mean
    record Within(Fraction epsilon) implements LotteryVerdict {}

    /// At least one level or bound rests on the word of a solver.
    record NotProven() implements LotteryVerdict {}
}
