package org.kleroterion.fairness;

import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.Fraction;

/// The types that some panel can take, and the ceiling above their chances.
///
/// @param types ascending
record Possible(List<Integer> types, Fraction ceiling) {

    Possible {
        types = List.copyOf(types);
    }

    /// Those who have a chance in the fairest lottery, at most 1.
    static Possible in(List<Fraction> chances) {
        return new Possible(
                IntStream.range(0, chances.size())
                        .filter(t -> !chances.get(t).isZero())
                        .boxed()
                        .toList(),
                Fraction.ONE);
    }

    Possible under(Fraction newCeiling) {
        return new Possible(types, newCeiling);
    }

    int people(PanelRows panel) {
        return types.stream().mapToInt(t -> panel.people[t]).sum();
    }

    /// The ceiling of each type; 0 for those whom no panel can take.
    double[] ceilings(PanelRows panel) {
        double[] ceilings = new double[panel.types];
        types.forEach(t -> ceilings[t] = LevelChance.nearly(ceiling));
        return ceilings;
    }
}
