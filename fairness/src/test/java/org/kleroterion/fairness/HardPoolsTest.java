package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.CertificateDoubt;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.plan.Objective;

/// Seventy people of whom hardly two are alike, and quotas that leave no seat of play: the relaxation is often wrong.
class HardPoolsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 3, 8, 9, 10, 13})
    void pools_that_the_relaxation_gets_wrong_are_finished_panel_by_panel(long seed) {
        LeximinLottery lottery = FairLottery.leximin(exact(seed).typed(), 1000, LotteryListener.silent());
        assertThat(lottery.verdict()).isEqualTo(new LotteryVerdict.NotProven());
        assertThat(lottery.complete()).isTrue();
        assertThat(lack(lottery)).as("chances that the mixture does not give").isLessThan(1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 4, 7, 28})
    void pools_whose_seats_do_not_peel_are_proven_all_the_same(long seed) {
        LeximinLottery lottery = FairLottery.leximin(exact(seed).typed(), 1000, LotteryListener.silent());
        assertThat(lottery.verdict()).isEqualTo(new LotteryVerdict.Proven());
    }

    /// Every panel has the first person, while the relaxation would rather take halves of the three others: one node of
    /// a search decides nothing.
    @Test
    void a_search_that_is_cut_short_says_so() {
        List<Quota> quotas = new ArrayList<>();
        for (String feature : List.of("x", "y", "z")) {
            quotas.add(new Quota(feature, "0", 0, 2));
            quotas.add(new Quota(feature, "1", 0, 1));
        }
        List<People.Person> persons = Stream.of(List.of(0, 2, 4), List.of(1, 2, 5), List.of(1, 3, 4), List.of(0, 3, 5))
                .map(quotasOfPerson -> new People.Person(quotasOfPerson, People.ALONE))
                .toList();
        TypedPool pool = new People(new PanelRules(2, quotas), persons).typed();
        assertThat(levels(pool, 1).isComplete()).isFalse();
        assertThat(levels(pool, 1000).isComplete()).isTrue();
    }

    private static PanelLevels levels(TypedPool pool, int nodes) {
        KnownPanels known = new KnownPanels();
        known.add(new int[] {1, 1, 0, 0});
        known.add(new int[] {1, 0, 1, 0});
        known.add(new int[] {1, 0, 0, 1});
        PanelLevels levels = new PanelLevels(new PanelRows(pool), known, new Watch(LotteryListener.silent()), nodes);
        assertThat(levels.find()).isNotEmpty();
        return levels;
    }

    /// Ten nodes for each search lose 2e-6 of a chance at the nineteenth level of this pool, which once ended the work.
    @Test
    void where_rounding_ends_the_search_panel_by_panel_the_lottery_comes_with_its_verdict() {
        TypedPool pool = TypeOrder.of(exact(4).typed()).sorted();
        Watch watch = new Watch(LotteryListener.silent());
        assertThatThrownBy(() -> new PanelLevels(new PanelRows(pool), onePanel(pool), watch, 10).find())
                .isInstanceOf(LostPrecision.class);

        LeximinSearch alone = new LeximinSearch(pool, new PanelRows(pool), onePanel(pool), watch, 10);
        LotteryCertificate found = alone.panelByPanel(Optional.empty());
        assertThat(alone.isComplete()).isFalse();
        assertThat(CertificateCheck.verdict(pool, new Objective.Leximin(), found))
                .isEqualTo(new LotteryVerdict.NotProven());
        assertThat(CertificateCheck.doubts(pool, new Objective.Leximin(), found))
                .allMatch(doubt -> doubt instanceof CertificateDoubt.NoProof);

        LotteryCertificate relaxed = new LeximinSearch(pool, new PanelRows(pool), onePanel(pool), watch, 10).find();
        LeximinSearch afterIt = new LeximinSearch(pool, new PanelRows(pool), onePanel(pool), watch, 10);
        assertThat(afterIt.panelByPanel(Optional.of(relaxed))).isEqualTo(relaxed);
        assertThat(afterIt.isComplete()).isFalse();
    }

    private static KnownPanels onePanel(TypedPool pool) {
        KnownPanels known = new KnownPanels();
        known.add(Panels.any(pool, new Watch(LotteryListener.silent())).orElseThrow());
        return known;
    }

    /// The greatest difference between a chance and what the mixture gives.
    private static double lack(LeximinLottery lottery) {
        double total = lottery.certificate().mixture().stream()
                .mapToDouble(part -> part.weight().doubleValue())
                .sum();
        double worst = 0;
        for (int t = 0; t < lottery.chances().size(); t++) {
            int type = t;
            double seats = lottery.certificate().mixture().stream()
                    .mapToDouble(part -> part.weight().doubleValue()
                            * part.composition().members().get(type))
                    .sum();
            Fraction chance = lottery.chances().get(t);
            worst = Math.max(worst, LevelChance.nearly(chance) - seats / total);
        }
        return worst;
    }

    /// Quotas that are exactly the counts of some ten of the seventy people.
    static People exact(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Quota> quotas = new ArrayList<>();
        List<List<Integer>> keys = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            keys.add(new ArrayList<>());
        }
        for (int f = 0; f < 6; f++) {
            int[] count = new int[3];
            for (int i = 0; i < 70; i++) {
                int value = random.nextInt(3);
                keys.get(i).add(quotas.size() + value);
                count[value] += i < 10 ? 1 : 0;
            }
            for (int v = 0; v < 3; v++) {
                quotas.add(new Quota("f" + f, "v" + v, count[v], count[v]));
            }
        }
        List<People.Person> persons = new ArrayList<>();
        keys.forEach(key -> persons.add(new People.Person(List.copyOf(key), People.ALONE)));
        return new People(new PanelRules(10, quotas), persons);
    }
}
