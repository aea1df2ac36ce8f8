package org.kleroterion.fairness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// LEXIMIN by column generation, person by person, with other solvers than ours: GLOP for the linear programs, SCIP for
/// the panels. It knows people and rules, no types, and shares nothing with what it judges.
///
/// Panels are added until a lottery over them gives a chance that cannot be exceeded: because fractions of seats would
/// not allow it either, or because SCIP has searched for a better panel to the end. Prices halfway to those of the
/// bound
/// lead to panels that are needed, and such searches end soon.
final class OtherLeximin implements AutoCloseable {

    /// A level is reached when so little is lacking.
    private static final double REACHED = 1e-8;

    /// The whole lottery may lack so much of the chances that were found one after the other.
    private static final double KEPT = 1e-6;

    /// People whose price is less than this share of the greatest are left to a later level.
    private static final double CONSIDERABLE = 1e-3;

    /// How far the prices are moved towards those of the bound.
    private static final double GUIDED = 0.9;

    /// A guided search may stop so near its end, as a share of the price, or after so many seconds.
    private static final double EARLY = 1e-2;

    private static final double SOON = 5;

    /// The solver's own limit is not in processor time; a loaded machine may need so many times as long.
    private static final double LOADED = 20;

    /// @param chances one for each person
    /// @param levels how many levels there are
    /// @param searched how many of them fractions of seats would exceed, so that a whole search had to bound them
    record Found(List<Double> chances, int levels, int searched) {

        Found {
            chances = List.copyOf(chances);
        }
    }

    private final double deadline;
    private final double[] chance;
    private final OtherPanels panels;
    private final OtherPrices prices;
    private final OtherBound bound;
    private int levels;
    private int searched;

    private OtherLeximin(People people, double seconds) {
        deadline = ProcessorTime.millis() + 1000 * seconds;
        chance = new double[people.persons().size()];
        Arrays.fill(chance, -1);
        panels = new OtherPanels(people);
        prices = new OtherPrices(chance.length);
        bound = new OtherBound(people);
    }

    /// @param seconds of processor time after which the search is given up; the chances not found are then -1
    static Found of(People people, double seconds) {
        try (OtherLeximin search = new OtherLeximin(people, seconds)) {
            while (search.isOpen() && search.level()) {
                search.levels++;
            }
            if (!search.isOpen() && search.prices.shortfall(search.chance) > KEPT) {
                throw new IllegalStateException("the other program does not keep the chances of its own levels");
            }
            return new Found(DoubleStream.of(search.chance).boxed().toList(), search.levels, search.searched);
        }
    }

    private boolean isOpen() {
        return Arrays.stream(chance).anyMatch(one -> one < 0);
    }

    /// Decides a level, unless the time is over before.
    private boolean level() {
        double most = bound.solve(chance);
        double[] guide = bound.found();
        prices.level(chance);
        while (secondsLeft() > 0) {
            double reached = prices.solve();
            double[] price = prices.found();
            if (reached >= most - REACHED) {
                decide(most, guide);
                return true;
            }
            if (addGuided(price, guide)) {
                continue;
            }
            List<Integer> dearest = panels.dearest(price, 0, LOADED * secondsLeft());
            if (!dearest.isEmpty() && !prices.addIfBetter(dearest)) {
                searched++;
                decide(prices.bound(chance), price);
                return true;
            }
        }
        return false;
    }

    private boolean addGuided(double[] price, double[] guide) {
        long open = Arrays.stream(chance).filter(one -> one < 0).count();
        double[] mixed = IntStream.range(0, price.length)
                .mapToDouble(i -> (1 - GUIDED) * price[i] + GUIDED * open * guide[i])
                .toArray();
        return prices.addIfBetter(panels.dearest(mixed, EARLY, Math.min(SOON, LOADED * secondsLeft())));
    }

    private double secondsLeft() {
        return (deadline - ProcessorTime.millis()) / 1000;
    }

    /// Fixes the people without whom the level could be exceeded; all of them once it is certain.
    private void decide(double level, double[] price) {
        double greatest = IntStream.range(0, chance.length)
                .filter(i -> chance[i] < 0)
                .mapToDouble(i -> price[i])
                .max()
                .orElse(0);
        for (int i = 0; i < chance.length; i++) {
            if (chance[i] < 0 && (level > 1 - REACHED || price[i] > CONSIDERABLE * greatest)) {
                chance[i] = Math.clamp(level, 0, 1);
            }
        }
    }

    @Override
    public void close() {
        panels.close();
        prices.close();
        bound.close();
    }
}
