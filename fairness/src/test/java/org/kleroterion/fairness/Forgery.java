package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.kleroterion.sortition.panel.Cap;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.ObjectiveBound;
import org.kleroterion.sortition.panel.RelaxationBound;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;

/// Changes something in a certificate: a multiplier, a cap, a chance, a weight of the mixture.
record Forgery(TypedPool pool, SplittableRandom random) {

    LotteryCertificate of(LotteryCertificate honest) {
        return switch (random.nextInt(honest.bounds().isEmpty() ? 3 : 6)) {
            case 0 -> new LotteryCertificate(honest.bounds(), honest.levels(), one(honest.mixture(), this::heavier));
            case 1, 2 -> new LotteryCertificate(honest.bounds(), one(honest.levels(), this::level), honest.mixture());
            case 3 ->
                new LotteryCertificate(
                        one(honest.bounds(), this::bound), one(honest.levels(), this::level), honest.mixture());
            default -> new LotteryCertificate(one(honest.bounds(), this::bound), honest.levels(), honest.mixture());
        };
    }

    private <T> List<T> one(List<T> all, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(all);
        int at = random.nextInt(all.size());
        changed.set(at, change.apply(all.get(at)));
        return changed;
    }

    private WeightedComposition heavier(WeightedComposition part) {
        return new WeightedComposition(part.composition(), BigInteger.valueOf(1 + random.nextInt(9)));
    }

    private ObjectiveBound bound(ObjectiveBound stated) {
        List<BigInteger> multipliers = multipliers(stated.multipliers());
        return new ObjectiveBound(stated.kind(), multipliers, caps(stated.caps(), multipliers));
    }

    private LevelProof level(LevelProof stated) {
        Fraction chance = chance(stated.chance());
        if (!stated.hasProof()) {
            return LevelProof.unproven(chance, stated.types());
        }
        List<BigInteger> multipliers = multipliers(stated.multipliers());
        return new LevelProof(chance, stated.types(), multipliers, caps(stated.caps(), multipliers));
    }

    private List<BigInteger> multipliers(List<BigInteger> stated) {
        boolean invented = random.nextInt(4) == 0;
        return stated.stream()
                .map(each -> invented ? BigInteger.valueOf(random.nextInt(5) - 2) : changed(each))
                .toList();
    }

    private BigInteger changed(BigInteger stated) {
        return switch (random.nextInt(10)) {
            case 0 -> stated.negate();
            case 1 -> stated.add(BigInteger.ONE);
            case 2 -> stated.subtract(BigInteger.ONE);
            default -> stated;
        };
    }

    private List<Cap> caps(List<Cap> stated, List<BigInteger> multipliers) {
        return switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> RelaxationBound.leastCaps(pool, multipliers);
            default -> stated;
        };
    }

    private Fraction chance(Fraction stated) {
        Fraction step = Fraction.of(1, 1 + random.nextInt(60));
        return switch (random.nextInt(4)) {
            case 0 -> stated.minusOrZero(step);
            case 1 -> Fraction.ONE.minusOrZero(Fraction.ONE.minusOrZero(stated).minusOrZero(step));
            default -> stated;
        };
    }
}
