package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kleroterion.fairness.LotteryListener.Work;
import org.kleroterion.sortition.alternate.AlternatesTable;
import org.kleroterion.sortition.alternate.DamageFigures;
import org.kleroterion.sortition.alternate.DropOuts;
import org.kleroterion.sortition.alternate.ExpectedDamage;
import org.kleroterion.sortition.alternate.ScaledAlternates;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.TypedPool;

/// Chooses alternates for the panels of a lottery, by types: those after whose succession the quotas are expected to
/// suffer least (ERM-ALTS with equal drop-out rates: Assos, Baharav, Flanigan, Procaccia, *Alternates, Assemble!*,
/// EC 2025).
///
/// For every panel they are at least as good as scaled alternates. The same pool gives the same answer on every
/// machine.
public final class AlternateChoice {

    private final int count;
    private final ExpectedDamage expected;
    private final AlternateSearch search;

    /// Scaled alternates for 0, 1, … of them.
    private final List<ScaledAlternates> practice;

    private AlternateChoice(TypedPool pool, DropOuts dropOuts, int count) {
        this.count = count;
        expected = new ExpectedDamage(pool, dropOuts);
        search = new AlternateSearch(pool, count);
        practice = IntStream.rangeClosed(0, count)
                .mapToObj(fewer -> new ScaledAlternates(pool, fewer))
                .toList();
    }

    /// @param compositions panels of the pool
    /// @param count how many alternates each panel has
    /// @throws TooFewPeople if some panel leaves too few people to be its alternates
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static ChosenAlternates of(
            TypedPool pool, DropOuts dropOuts, List<Composition> compositions, int count, LotteryListener listener) {
        return new AlternateChoice(pool, dropOuts, count).choose(compositions, new Watch(listener));
    }

    private ChosenAlternates choose(List<Composition> compositions, Watch watch) {
        Map<String, Ranked> known = new TreeMap<>();
        List<List<Integer>> table = new ArrayList<>();
        BigInteger[] chosen = zeros();
        BigInteger[] scaled = zeros();
        for (Composition composition : compositions) {
            Ranked ranked = known.computeIfAbsent(composition.members().toString(), key -> ranked(composition));
            table.add(ranked.alternates());
            add(chosen, ranked.damages());
            add(scaled, ranked.practice());
            watch.report(Work.ALTERNATES, table.size(), compositions.size());
        }
        return new ChosenAlternates(
                new AlternatesTable(table), means(chosen, compositions.size()), means(scaled, compositions.size()));
    }

    /// The alternates of a composition, and the damage with the first 0, 1, … of them, and of as many scaled
    /// alternates.
    private record Ranked(List<Integer> alternates, List<Long> damages, List<Long> practice) {}

    private Ranked ranked(Composition composition) {
        ExpectedDamage.Panel panel = expected.panel(composition);
        List<Integer> scaled = practice.getLast().of(composition, count);
        if (scaled.size() < count) {
            throw new TooFewPeople(scaled.size(), count);
        }
        List<Integer> found = search.find(composition, panel);
        List<Integer> best = panel.of(scaled) < panel.of(found) ? scaled : found;
        return new Ranked(best, prefixes(panel, best), practice(panel, composition));
    }

    private List<Long> prefixes(ExpectedDamage.Panel panel, List<Integer> alternates) {
        List<Long> damages = new ArrayList<>();
        for (int first = 0; first <= count; first++) {
            damages.add(panel.of(alternates.subList(0, first)));
        }
        return damages;
    }

    private List<Long> practice(ExpectedDamage.Panel panel, Composition composition) {
        List<Long> damages = new ArrayList<>();
        for (int fewer = 0; fewer <= count; fewer++) {
            damages.add(panel.of(practice.get(fewer).of(composition, fewer)));
        }
        return damages;
    }

    private BigInteger[] zeros() {
        BigInteger[] sums = new BigInteger[count + 1];
        Arrays.fill(sums, BigInteger.ZERO);
        return sums;
    }

    private static void add(BigInteger[] sums, List<Long> damages) {
        for (int at = 0; at < sums.length; at++) {
            sums[at] = sums[at].add(BigInteger.valueOf(damages.get(at)));
        }
    }

    private static List<Fraction> means(BigInteger[] sums, int panels) {
        List<Fraction> means = new ArrayList<>();
        for (BigInteger sum : sums) {
            means.add(DamageFigures.mean(sum, panels));
        }
        return means;
    }
}
