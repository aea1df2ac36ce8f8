package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.panel.Cap;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.RelaxationBound;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;
import org.kleroterion.sortition.plan.Objective;

/// Whatever somebody writes into a certificate, `proven` is said of the optimum alone, which full enumeration knows.
class ProvenIsTheOptimumTest {

    private static final int FORGERIES = 40;

    private record Case(TypedPool pool, LotteryCertificate honest, List<Fraction> optimum) {}

    static LongStream seeds() {
        return LongStream.range(1000, 1300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_forged_certificate_is_never_proven_of_other_chances_than_the_optimum(long seed) {
        People people = SmallPools.of(seed);
        List<boolean[]> panels = ExactOracle.panels(people);
        if (panels.isEmpty()) {
            return;
        }
        Case known = known(people, panels);
        SplittableRandom random = new SplittableRandom(seed);
        for (int forgery = 0; forgery < FORGERIES; forgery++) {
            judge(known, forged(known, random, panels.size()));
        }
    }

    @Test
    void honest_certificates_need_the_caps_and_fail_without_them() {
        int needed = 0;
        for (long seed = 0; seed < 300; seed++) {
            People people = SmallPools.of(seed);
            if (ExactOracle.panels(people).isEmpty()) {
                continue;
            }
            TypedPool pool = people.typed();
            LotteryCertificate honest =
                    FairLottery.leximin(pool, 100, LotteryListener.silent()).certificate();
            List<LevelProof> bare = honest.levels().stream()
                    .map(level -> new LevelProof(level.chance(), level.types(), level.multipliers(), List.of()))
                    .toList();
            boolean capped =
                    honest.levels().stream().anyMatch(level -> !level.caps().isEmpty());
            assertThat(isRefused(pool, new LotteryCertificate(bare, honest.mixture())))
                    .as("seed %d", seed)
                    .isEqualTo(capped);
            needed += honest.levels().stream()
                            .anyMatch(level -> level.chance().compareTo(Fraction.ONE) < 0
                                    && !level.caps().isEmpty())
                    ? 1
                    : 0;
        }
        assertThat(needed).as("pools with a cap on a level under 1").isGreaterThan(10);
    }

    private static Case known(People people, List<boolean[]> panels) {
        Ratio[] oracle = ExactOracle.leximin(people.persons().size(), panels);
        TypedPool pool = people.typed();
        List<Fraction> optimum = new ArrayList<>();
        for (int type = 0; type < pool.types().size(); type++) {
            Ratio chance = oracle[people.typeOfPerson().indexOf(type)];
            optimum.add(Fraction.of(chance.top(), chance.bottom()));
        }
        return new Case(
                pool, FairLottery.leximin(pool, 100, LotteryListener.silent()).certificate(), optimum);
    }

    private static void judge(Case known, LotteryCertificate forged) {
        LotteryVerdict verdict;
        try {
            verdict = CertificateCheck.verdict(known.pool(), new Objective.Leximin(), forged);
        } catch (InvalidInput refused) {
            return;
        }
        List<Fraction> chances = CertificateCheck.chances(known.pool(), forged.levels());
        if (verdict instanceof LotteryVerdict.Proven) {
            assertThat(chances).as("%s", forged).isEqualTo(known.optimum());
        }
        if (verdict instanceof LotteryVerdict.Within(Fraction epsilon)) {
            Fraction lowest = chances.stream().min(Fraction::compareTo).orElseThrow();
            assertThat(known.optimum().stream().min(Fraction::compareTo).orElseThrow())
                    .as("%s", forged)
                    .isLessThanOrEqualTo(lowest.plus(epsilon));
        }
    }

    private static boolean isRefused(TypedPool pool, LotteryCertificate certificate) {
        try {
            CertificateCheck.verdict(pool, new Objective.Leximin(), certificate);
            return false;
        } catch (InvalidInput refused) {
            return true;
        }
    }

    /// One level changed, or one part of the mixture; or levels invented from random multipliers.
    private static LotteryCertificate forged(Case known, SplittableRandom random, int panels) {
        LotteryCertificate honest = known.honest();
        if (random.nextInt(5) == 0) {
            List<WeightedComposition> parts = new ArrayList<>(honest.mixture());
            int part = random.nextInt(parts.size());
            Composition composition = parts.get(part).composition();
            parts.set(part, new WeightedComposition(composition, BigInteger.valueOf(1 + random.nextInt(panels + 1))));
            return new LotteryCertificate(honest.levels(), parts);
        }
        List<LevelProof> levels = new ArrayList<>(honest.levels());
        int at = random.nextInt(levels.size());
        LevelProof level = levels.get(at);
        List<BigInteger> multipliers = multipliers(known.pool(), level, random);
        List<Cap> caps = random.nextBoolean() ? level.caps() : RelaxationBound.leastCaps(known.pool(), multipliers);
        levels.set(at, new LevelProof(chance(level.chance(), random), level.types(), multipliers, caps));
        if (levels.size() > 1 && random.nextInt(3) == 0) {
            merge(levels, random.nextInt(levels.size() - 1));
        }
        return new LotteryCertificate(levels, honest.mixture());
    }

    private static List<BigInteger> multipliers(TypedPool pool, LevelProof level, SplittableRandom random) {
        List<BigInteger> multipliers = new ArrayList<>();
        for (int row = 0; row < RelaxationBound.rows(pool); row++) {
            BigInteger stated =
                    level.hasProof() ? level.multipliers().get(row) : BigInteger.valueOf(random.nextInt(5) - 2);
            multipliers.add(random.nextInt(6) == 0 ? stated.add(BigInteger.valueOf(random.nextInt(3) - 1)) : stated);
        }
        return multipliers;
    }

    private static Fraction chance(Fraction stated, SplittableRandom random) {
        Fraction step = Fraction.of(1, 1 + random.nextInt(60));
        return switch (random.nextInt(4)) {
            case 0 -> stated.minusOrZero(step);
            case 1 -> Fraction.ONE.minusOrZero(Fraction.ONE.minusOrZero(stated).minusOrZero(step));
            default -> stated;
        };
    }

    /// Two levels become one, as if nobody could tell their types apart.
    private static void merge(List<LevelProof> levels, int at) {
        LevelProof next = levels.remove(at + 1);
        LevelProof level = levels.get(at);
        List<Integer> types = new ArrayList<>(level.types());
        types.addAll(next.types());
        levels.set(
                at, new LevelProof(next.chance(), types.stream().sorted().toList(), next.multipliers(), next.caps()));
    }
}
