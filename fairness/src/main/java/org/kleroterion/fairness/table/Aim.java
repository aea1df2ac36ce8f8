package org.kleroterion.fairness.table;

import java.util.List;

/// What a plan of tables tries to do; the order in which aims are given is their rank.
public enum Aim {
    /// Keep every wish about who sits apart or together.
    WISHES,
    /// Let as many pairs of people as possible meet at least once.
    PAIRS,
    /// Spread, or gather, the values of the features.
    BALANCE;

    /// Wishes, then pairs, then balance.
    public static final List<Aim> USUAL = List.of(WISHES, PAIRS, BALANCE);
}
