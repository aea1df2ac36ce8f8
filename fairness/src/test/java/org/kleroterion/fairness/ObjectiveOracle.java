package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.WeightedComposition;
import org.kleroterion.sortition.plan.Objective;

/// The optimum of an objective by full enumeration, and how far other chances are from it.
///
/// @param optimum the chance of each type
record ObjectiveOracle(People people, Objective objective, double[] optimum) {

    /// @param near chances from which the Nash optimum is sought
    static ObjectiveOracle of(People people, Objective objective, List<Fraction> near) {
        int persons = people.persons().size();
        List<boolean[]> panels = ExactOracle.panels(people);
        double[] byPerson = switch (objective) {
            case Objective.Maximin maximin -> nearly(new BoundedOracle(persons, panels).maximin());
            case Objective.Goldilocks(int gamma) -> nearly(new BoundedOracle(persons, panels).goldilocks(gamma));
            case Objective.Nash nash ->
                new NashOracle(persons, panels)
                        .optimumNear(people.typeOfPerson().stream()
                                .mapToDouble(type -> LevelChance.nearly(near.get(type)))
                                .toArray());
            case Objective.Leximin leximin -> throw new IllegalArgumentException("known by another oracle");
        };
        double[] optimum = IntStream.range(0, near.size())
                .mapToDouble(type -> byPerson[people.typeOfPerson().indexOf(type)])
                .toArray();
        return new ObjectiveOracle(people, objective, optimum);
    }

    private static double[] nearly(List<Fraction> chances) {
        return chances.stream().mapToDouble(LevelChance::nearly).toArray();
    }

    /// The greatest difference of a chance from the optimum.
    double distance(List<Fraction> chances) {
        return IntStream.range(0, optimum.length)
                .mapToDouble(type -> Math.abs(LevelChance.nearly(chances.get(type)) - optimum[type]))
                .max()
                .orElse(0);
    }

    /// How much better the optimum is by the measure of the objective.
    double loss(List<Fraction> chances, List<WeightedComposition> mixture) {
        double[] mixed = mixed(mixture);
        return switch (objective) {
            case Objective.Maximin maximin -> lowest(optimum) - lowest(mixed);
            case Objective.Goldilocks(int gamma) -> value(mixed, gamma) - value(optimum, gamma);
            default -> Math.exp(meanLogarithm(optimum) - meanLogarithm(nearly(chances))) - 1;
        };
    }

    private double[] mixed(List<WeightedComposition> mixture) {
        double[] mixed = new double[optimum.length];
        double total = mixture.stream()
                .mapToDouble(part -> part.weight().doubleValue())
                .sum();
        for (WeightedComposition part : mixture) {
            for (int type = 0; type < mixed.length; type++) {
                mixed[type] += part.weight().doubleValue()
                        / total
                        * part.composition().members().get(type)
                        / people.typed().types().get(type).people();
            }
        }
        return mixed;
    }

    private double value(double[] chances, int gammaHundredths) {
        double average = (double) people.rules().size() / possible();
        double highest = IntStream.range(0, chances.length)
                .mapToDouble(type -> chances[type])
                .max()
                .orElseThrow();
        return highest / average + gammaHundredths / 100.0 * average / lowest(chances);
    }

    private double lowest(double[] chances) {
        return types().stream()
                .map(type -> chances[type])
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private double meanLogarithm(double[] chances) {
        double sum = 0;
        for (int type : types()) {
            sum += people.typed().types().get(type).people() * Math.log(chances[type]);
        }
        return sum / possible();
    }

    private int possible() {
        return types().stream()
                .mapToInt(type -> people.typed().types().get(type).people())
                .sum();
    }

    /// Those whom some panel can take.
    private List<Integer> types() {
        List<Integer> types = new ArrayList<>();
        for (int type = 0; type < optimum.length; type++) {
            if (optimum[type] > 1e-12) {
                types.add(type);
            }
        }
        return types;
    }
}
