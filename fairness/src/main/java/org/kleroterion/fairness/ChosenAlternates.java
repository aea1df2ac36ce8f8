package org.kleroterion.fairness;

import java.util.List;
import org.kleroterion.sortition.alternate.AlternatesTable;
import org.kleroterion.sortition.alternate.DamageFigures;
import org.kleroterion.sortition.panel.Fraction;

/// Alternates for every panel of a lottery, and what they are worth.
///
/// @param table the types of the alternates, in the order of the compositions
/// @param curve the expected damage to a panel, in points, with only the first 0, 1, 2, … alternates
/// @param practice the same with scaled alternates, scaled down to each number anew
public record ChosenAlternates(AlternatesTable table, List<Fraction> curve, List<Fraction> practice) {

    public ChosenAlternates {
        curve = List.copyOf(curve);
        practice = List.copyOf(practice);
    }

    public DamageFigures figures() {
        return new DamageFigures(curve.getLast(), practice.getLast(), curve.getFirst());
    }
}
