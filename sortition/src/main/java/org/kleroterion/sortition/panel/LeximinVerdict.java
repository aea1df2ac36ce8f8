package org.kleroterion.sortition.panel;

/// What is known of a lottery that is said to be the fairest.
public sealed interface LeximinVerdict {

    /// The chances are the LEXIMIN optimum, by whole numbers alone.
    record Proven() implements LeximinVerdict {}

    /// No level can be raised by more than `epsilon`, and the mixture gives everyone their chance but for at most
    /// `epsilon`.
    record WithinEpsilon(Fraction epsilon) implements LeximinVerdict {}

    /// At least one level rests on the word of a solver.
    record NotProven() implements LeximinVerdict {}
}
