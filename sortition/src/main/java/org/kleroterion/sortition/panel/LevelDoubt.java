package org.kleroterion.sortition.panel;

/// What keeps one level of a certificate from being proven.
public sealed interface LevelDoubt {

    /// The level, counted from 1.
    int level();

    /// The chance that the certificate states for the level.
    Fraction chance();

    /// The level states no multipliers: it rests on the word of a solver.
    record NoProof(int level, Fraction chance) implements LevelDoubt {}

    /// The multipliers leave room: for all they say, the chance of the level might be greater by `left`.
    record Slack(int level, Fraction chance, Fraction left) implements LevelDoubt {}

    /// The mixture of panels gives the people of `type` less than the chance of the level, by `lack`.
    record Lack(int level, Fraction chance, int type, Fraction lack) implements LevelDoubt {}
}
