package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;
import org.kleroterion.sortition.plan.Objective;

class LeximinCertificateTest {

    private final TypedPool pool = PoolFile.read("sf_b_20", 20).pool();
    private final LotteryCertificate honest =
            FairLottery.leximin(pool, 100, LotteryListener.silent()).certificate();

    @Test
    void an_honest_certificate_is_proven() {
        assertThat(CertificateCheck.verdict(pool, new Objective.Leximin(), honest))
                .isEqualTo(new LotteryVerdict.Proven());
    }

    @Test
    void a_mixture_without_one_of_its_panels_is_within_what_it_lacks() {
        List<WeightedComposition> mixture =
                honest.mixture().subList(1, honest.mixture().size());
        assertThat(CertificateCheck.verdict(
                        pool, new Objective.Leximin(), new LotteryCertificate(honest.levels(), mixture)))
                .isInstanceOfSatisfying(
                        LotteryVerdict.Within.class,
                        within -> assertThat(within.epsilon()).isGreaterThan(Fraction.of(1, 10_000)));
    }

    @Test
    void a_chance_claimed_too_low_is_within_what_the_bound_leaves() {
        LevelProof first = honest.levels().getFirst();
        Fraction lower = first.chance().minusOrZero(Fraction.of(1, 100));
        List<LevelProof> levels = withFirst(new LevelProof(lower, first.types(), first.multipliers(), first.caps()));
        assertThat(CertificateCheck.verdict(
                        pool, new Objective.Leximin(), new LotteryCertificate(levels, honest.mixture())))
                .isInstanceOfSatisfying(
                        LotteryVerdict.Within.class,
                        within -> assertThat(within.epsilon()).isGreaterThanOrEqualTo(Fraction.of(1, 100)));
    }

    @Test
    void a_level_without_multipliers_is_not_proven() {
        LevelProof first = honest.levels().getFirst();
        List<LevelProof> levels = withFirst(LevelProof.unproven(first.chance(), first.types()));
        assertThat(CertificateCheck.verdict(
                        pool, new Objective.Leximin(), new LotteryCertificate(levels, honest.mixture())))
                .isEqualTo(new LotteryVerdict.NotProven());
    }

    @Test
    void a_composition_that_is_no_panel_is_refused() {
        List<Integer> nobody =
                IntStream.range(0, pool.types().size()).mapToObj(t -> 0).toList();
        List<WeightedComposition> mixture = List.of(new WeightedComposition(new Composition(nobody), BigInteger.ONE));
        LotteryCertificate forged = new LotteryCertificate(honest.levels(), mixture);
        assertThatThrownBy(() -> CertificateCheck.verdict(pool, new Objective.Leximin(), forged))
                .isInstanceOf(InvalidInput.class);
    }

    private List<LevelProof> withFirst(LevelProof level) {
        List<LevelProof> levels = new ArrayList<>(honest.levels());
        levels.set(0, level);
        return levels;
    }
}
