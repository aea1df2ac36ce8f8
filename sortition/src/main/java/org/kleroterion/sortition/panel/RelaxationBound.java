package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Algorithm 8.21: what whole multipliers of the rules prove: `Σ weight·members ≤ bound` for every panel, hence for
/// every lottery over panels.
///
/// The weight of a type is the sum of the multipliers of its rows where that is positive, else 0; where the sum is
/// negative, the box `members ≤ people` pays for the difference.
///
/// @param weights of each type, 0 or more
/// @param bound never exceeded by the weighted members of a panel; below 0 there is no panel
public record RelaxationBound(List<BigInteger> weights, BigInteger bound) {

    public RelaxationBound {
        weights = List.copyOf(weights);
    }

    /// @param multipliers one for each row: size, quotas, household classes
    public static RelaxationBound of(TypedPool pool, List<BigInteger> multipliers) {
        List<Quota> quotas = pool.rules().quotas();
        int rows = 1 + quotas.size() + pool.householdClasses().size();
        if (multipliers.size() != rows) {
            throw new IllegalArgumentException(multipliers.size() + " multipliers for " + rows + " rows");
        }
        BigInteger bound =
                multipliers.getFirst().multiply(BigInteger.valueOf(pool.rules().size()));
        for (int q = 0; q < quotas.size(); q++) {
            bound = bound.add(most(
                    multipliers.get(1 + q), quotas.get(q).min(), quotas.get(q).max()));
        }
        for (int h = 0; h < pool.householdClasses().size(); h++) {
            bound = bound.add(most(
                    multipliers.get(1 + quotas.size() + h),
                    0,
                    pool.householdClasses().get(h)));
        }
        List<BigInteger> weights = new ArrayList<>();
        for (PersonType type : pool.types()) {
            BigInteger sum = sum(type, multipliers, quotas.size());
            weights.add(sum.max(BigInteger.ZERO));
            bound = bound.subtract(sum.min(BigInteger.ZERO).multiply(BigInteger.valueOf(type.people())));
        }
        return new RelaxationBound(weights, bound);
    }

    private static BigInteger most(BigInteger multiplier, int min, int max) {
        return multiplier.multiply(BigInteger.valueOf(multiplier.signum() > 0 ? max : min));
    }

    private static BigInteger sum(PersonType type, List<BigInteger> multipliers, int quotas) {
        BigInteger sum = multipliers.getFirst();
        for (int q : type.quotas()) {
            sum = sum.add(multipliers.get(1 + q));
        }
        return type.householdClass() == PersonType.ALONE
                ? sum
                : sum.add(multipliers.get(1 + quotas + type.householdClass()));
    }
}
