package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.quota.Flex;

/// Finds ways to make a panel possible where the rules permit none: other quotas, another size, more members of a
/// household, more volunteers. It proposes; nothing is changed.
public final class Repairs {

    private static final int MOST = 6;
    private static final int MOST_HOUSEHOLD = 10;

    private final TypedPool pool;
    private final List<Quota> quotas;
    private final PanelRows panel;
    private final boolean householdsConflict;
    private final Watch watch;

    private Repairs(TypedPool pool, Feasibility.Infeasible why, Watch watch) {
        this.pool = pool;
        this.watch = watch;
        householdsConflict = why.conflict().stream().anyMatch(rule -> rule instanceof Feasibility.Rule.PerHousehold);
        quotas = pool.rules().quotas();
        panel = new PanelRows(TypeOrder.of(pool).sorted());
    }

    /// At most six repairs of quotas, those that change fewest members first, then one of each other kind.
    ///
    /// @param why the conflict that [Feasibility] found
    /// @param flex the bounds of repairs for each quota, or nothing if there are none; if no repair keeps to them,
    ///     the nearest ones beyond are found and marked
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static List<Repair> find(
            TypedPool pool, Feasibility.Infeasible why, List<Flex> flex, LotteryListener listener) {
        Repairs repairs = new Repairs(pool, why, new Watch(listener));
        List<Repair> all = new ArrayList<>(repairs.ofQuotas(flex));
        repairs.ofSize().ifPresent(all::add);
        repairs.ofHouseholds().ifPresent(all::add);
        MissingVolunteers.find(repairs.panel, repairs.quotas, repairs.watch)
                .ifPresent(volunteers -> all.add(new Repair(List.of(volunteers), true, Optional.empty())));
        return all;
    }

    private List<Repair> ofQuotas(List<Flex> flex) {
        List<Repair> within = ofQuotas(flex, true);
        return within.isEmpty() && !flex.isEmpty() ? ofQuotas(List.of(), false) : within;
    }

    private List<Repair> ofQuotas(List<Flex> flex, boolean withinFlex) {
        RepairProgram program = new RepairProgram(panel, caps(flex), watch);
        return QuotaRepairs.find(program).stream()
                .map(this::changes)
                .filter(changes -> !changes.isEmpty())
                .sorted(Comparator.comparingInt(Repairs::members).thenComparingInt(List::size))
                .limit(MOST)
                .flatMap(changes -> verified(changes, withinFlex).stream())
                .toList();
    }

    private int[] caps(List<Flex> flex) {
        int[] caps = new int[2 * quotas.size()];
        for (int q = 0; q < quotas.size(); q++) {
            Quota quota = quotas.get(q);
            int least = flex.isEmpty() ? 0 : flex.get(q).min();
            int most = flex.isEmpty() ? panel.size : flex.get(q).max();
            caps[2 * q] = quota.min() - least;
            caps[2 * q + 1] = Math.max(0, Math.min(most, panel.size) - quota.max());
        }
        return caps;
    }

    private List<Change> changes(int[] amounts) {
        List<Change> changes = new ArrayList<>();
        for (int q = 0; q < quotas.size(); q++) {
            Quota quota = quotas.get(q);
            if (amounts[2 * q] > 0) {
                changes.add(new Change.LowerMin(q, quota.min(), quota.min() - amounts[2 * q]));
            }
            if (amounts[2 * q + 1] > 0) {
                changes.add(new Change.RaiseMax(q, quota.max(), quota.max() + amounts[2 * q + 1]));
            }
        }
        return changes;
    }

    private static int members(List<Change> changes) {
        return changes.stream()
                .mapToInt(change -> switch (change) {
                    case Change.LowerMin lower -> lower.from() - lower.to();
                    case Change.RaiseMax raise -> raise.to() - raise.from();
                    case Change.Size size -> 0;
                    case Change.PerHousehold household -> 0;
                    case Change.Volunteers volunteers -> 0;
                })
                .sum();
    }

    private Optional<Repair> verified(List<Change> changes, boolean withinFlex) {
        Repair repair = new Repair(changes, withinFlex, Optional.empty());
        return verified(changes, ChangedPool.withQuotas(pool, repair.applied(quotas)), withinFlex);
    }

    private Optional<Repair> verified(List<Change> changes, TypedPool changed, boolean withinFlex) {
        return isFeasible(changed) ? Optional.of(new Repair(changes, withinFlex, lowest(changed))) : Optional.empty();
    }

    private Optional<Fraction> lowest(TypedPool changed) {
        return LowestChance.of(changed, watch).map(LowestChance::chance);
    }

    private boolean isFeasible(TypedPool changed) {
        return Panels.any(changed, watch).isPresent();
    }

    /// The nearest other size for which the same quotas leave a panel.
    private Optional<Repair> ofSize() {
        int size = panel.size;
        int least = bound(Quota::min).max().orElse(1);
        int most = bound(Quota::max).min().orElse(size);
        return IntStream.rangeClosed(Math.max(1, least), Math.min(most, pool.people()))
                .filter(other -> other != size)
                .boxed()
                .sorted(Comparator.comparingInt((Integer other) -> Math.abs(other - size))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(other ->
                        verified(List.of(new Change.Size(size, other)), ChangedPool.withSize(pool, other), true)
                                .stream())
                .findFirst();
    }

    /// The sum of one bound over the values of each feature.
    private IntStream bound(ToIntFunction<Quota> side) {
        return quotas.stream()
                .map(Quota::feature)
                .distinct()
                .mapToInt(feature -> quotas.stream()
                        .filter(quota -> quota.feature().equals(feature))
                        .mapToInt(side)
                        .sum());
    }

    private Optional<Repair> ofHouseholds() {
        int now = pool.rules().perHousehold();
        return !householdsConflict
                ? Optional.empty()
                : IntStream.rangeClosed(now + 1, MOST_HOUSEHOLD)
                        .boxed()
                        .flatMap(most -> verified(
                                List.of(new Change.PerHousehold(now, most)),
                                ChangedPool.withPerHousehold(pool, most),
                                true)
                                .stream())
                        .findFirst();
    }
}
