package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Algorithm 8.21: what whole multipliers of the rules prove: `Σ weight·members ≤ bound` for every panel, hence for
/// every lottery over panels.
///
/// The weight of a type is the sum of the multipliers of its rows and of its cap `members ≤ people`. Nothing follows
/// for the chances where a weight is below 0, which is for [CertificateCheck] to refuse.
///
/// @param weights of each type
/// @param bound never exceeded by the weighted members of a panel
public record RelaxationBound(List<BigInteger> weights, BigInteger bound) {

    public RelaxationBound {
        weights = List.copyOf(weights);
    }

    /// @param multipliers one for each row: size, quotas, household classes
    /// @param caps the multipliers of `p ≤ 1`; a type without one has 0
    public static RelaxationBound of(TypedPool pool, List<BigInteger> multipliers, List<Cap> caps) {
        List<BigInteger> weights = new ArrayList<>(rowSums(pool, multipliers));
        BigInteger bound = rowBound(pool, multipliers);
        for (Cap cap : caps) {
            weights.set(cap.type(), weights.get(cap.type()).add(cap.multiplier()));
            bound = bound.add(cap.multiplier()
                    .multiply(BigInteger.valueOf(pool.types().get(cap.type()).people())));
        }
        return new RelaxationBound(weights, bound);
    }

    /// The bound with the least caps.
    public static RelaxationBound of(TypedPool pool, List<BigInteger> multipliers) {
        return of(pool, multipliers, leastCaps(pool, multipliers));
    }

    /// The smallest multipliers of `p ≤ 1` with which no weight is below 0. Larger ones never prove more of a chance
    /// under 1.
    public static List<Cap> leastCaps(TypedPool pool, List<BigInteger> multipliers) {
        List<BigInteger> sums = rowSums(pool, multipliers);
        List<Cap> caps = new ArrayList<>();
        for (int type = 0; type < sums.size(); type++) {
            if (sums.get(type).signum() < 0) {
                caps.add(new Cap(type, sums.get(type).negate()));
            }
        }
        return caps;
    }

    /// How many rows the rules have: size, quotas, household classes.
    public static int rows(TypedPool pool) {
        return 1 + pool.rules().quotas().size() + pool.householdClasses().size();
    }

    private static BigInteger rowBound(TypedPool pool, List<BigInteger> multipliers) {
        List<Quota> quotas = pool.rules().quotas();
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
        return bound;
    }

    private static BigInteger most(BigInteger multiplier, int min, int max) {
        return multiplier.multiply(BigInteger.valueOf(multiplier.signum() > 0 ? max : min));
    }

    private static List<BigInteger> rowSums(TypedPool pool, List<BigInteger> multipliers) {
        if (multipliers.size() != rows(pool)) {
            throw new IllegalArgumentException(multipliers.size() + " multipliers for " + rows(pool) + " rows");
        }
        int quotas = pool.rules().quotas().size();
        return pool.types().stream()
                .map(type -> rowSum(type, multipliers, quotas))
                .toList();
    }

    private static BigInteger rowSum(PersonType type, List<BigInteger> multipliers, int quotas) {
        BigInteger sum = multipliers.getFirst();
        for (int q : type.quotas()) {
            sum = sum.add(multipliers.get(1 + q));
        }
        return type.householdClass() == PersonType.ALONE
                ? sum
                : sum.add(multipliers.get(1 + quotas + type.householdClass()));
    }
}
