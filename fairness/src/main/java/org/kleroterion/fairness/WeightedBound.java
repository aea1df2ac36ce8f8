package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kleroterion.sortition.panel.Cap;
import org.kleroterion.sortition.panel.Fraction;

/// `Σ weight·members ≤ bound` for every panel, with whole weights of either sign.
///
/// A type whose weight is positive counts with its lowest chance, one whose weight is negative with its highest. So the
/// inequality ties the floor below all chances to the ceiling above them.
///
/// @param reached what the program that found the weights says, in floating point
/// @param multipliers of the rules, from which the inequality follows; none if it rests on a search among panels
record WeightedBound(double reached, List<BigInteger> weights, BigInteger bound, List<BigInteger> multipliers) {

    WeightedBound {
        multipliers = List.copyOf(multipliers);
        weights = List.copyOf(weights);
    }

    /// The least ceiling that a floor leaves, as a line.
    CeilingLine line(PanelRows panel, Possible possible) {
        BigInteger floor = BigInteger.ZERO;
        BigInteger ceiling = BigInteger.ZERO;
        for (int t : possible.types()) {
            BigInteger weight = weights.get(t).multiply(BigInteger.valueOf(panel.people[t]));
            floor = floor.add(weight.max(BigInteger.ZERO));
            ceiling = ceiling.subtract(weight.min(BigInteger.ZERO));
        }
        if (ceiling.signum() == 0) {
            throw new LostPrecision("the weights hold down no chance");
        }
        return new CeilingLine(floor, bound, ceiling, multipliers);
    }

    /// The multipliers of `p ≤ ceiling` for those whom it holds down.
    List<Cap> caps(Possible possible) {
        return possible.types().stream()
                .filter(t -> weights.get(t).signum() < 0)
                .map(t -> new Cap(t, weights.get(t).negate()))
                .toList();
    }

    /// The common chance of the `lifted` types at which the bound is met, given the decided chances and the ceiling.
    Fraction level(PanelRows panel, Possible possible, List<Integer> lifted, @Nullable Fraction[] decided) {
        Fraction room = bound.signum() < 0 ? Fraction.ZERO : new Fraction(bound, BigInteger.ONE);
        Fraction used = bound.signum() < 0 ? new Fraction(bound.negate(), BigInteger.ONE) : Fraction.ZERO;
        BigInteger share = BigInteger.ZERO;
        BigInteger held = BigInteger.ZERO;
        for (int t : possible.types()) {
            BigInteger weight = weights.get(t).multiply(BigInteger.valueOf(panel.people[t]));
            Fraction chance = decided[t];
            if (weight.signum() < 0) {
                held = held.subtract(weight);
            } else if (chance != null) {
                used = used.plus(new Fraction(weight.multiply(chance.numerator()), chance.denominator()));
            } else if (lifted.contains(t)) {
                share = share.add(weight);
            }
        }
        if (share.signum() == 0) {
            throw new LostPrecision("the weights lift no undecided type");
        }
        Fraction ceiling = possible.ceiling();
        Fraction left = room.plus(new Fraction(held.multiply(ceiling.numerator()), ceiling.denominator()))
                .minusOrZero(used);
        return new Fraction(left.numerator(), left.denominator().multiply(share));
    }
}
