package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.quota.Flex;

/// Finds ways to make a panel possible where the rules permit none: other quotas, another size, more members of a
/// household, more volunteers. It proposes; nothing is changed.
public final class Repairs {

    private static final int MOST = 6;
    private static final int ENOUGH = 3;
    private static final int MOST_HOUSEHOLD = 10;

    private final TypedPool pool;
    private final List<Quota> quotas;
    private final PanelRows panel;
    private final Watch watch;

    private Repairs(TypedPool pool, Watch watch) {
        this.pool = pool;
        this.watch = watch;
        quotas = pool.rules().quotas();
        panel = new PanelRows(TypeOrder.of(pool).sorted());
    }

    /// At most six repairs of quotas, those that change fewest members first, then one of each other kind; three
    /// altogether, not counting more volunteers, wherever there are three within the bounds, then with several
    /// kinds of change at once if need be. Each is minimal.
    ///
    /// @param pool one without a panel
    /// @param flex the bounds of repairs for each quota, or nothing if there are none; if no repair of quotas alone
    ///     keeps to them, the nearest ones beyond are found and marked
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static List<Repair> find(TypedPool pool, List<Flex> flex, LotteryListener listener) {
        Repairs repairs = new Repairs(pool, new Watch(listener));
        List<Repair> all = new ArrayList<>(repairs.within(flex));
        if (!flex.isEmpty() && all.stream().noneMatch(Repair::isOfQuotas)) {
            all.addAll(0, repairs.beyondFlex());
        }
        MissingVolunteers.find(repairs.panel, repairs.quotas, repairs.watch)
                .ifPresent(volunteers -> all.add(new Repair(List.of(volunteers), true, Optional.empty())));
        return all;
    }

    private List<Repair> within(List<Flex> flex) {
        List<List<Change>> changes = found(flex, true);
        List<List<Change>> all = new ArrayList<>(ofQuotas(changes));
        changes.stream()
                .filter(one -> !isOfQuotas(one))
                .sorted(Comparator.comparingInt(List::size))
                .forEach(all::add);
        return allVerified(all, true);
    }

    private List<Repair> beyondFlex() {
        return allVerified(ofQuotas(found(List.of(), false)), false);
    }

    private List<List<Change>> found(List<Flex> flex, boolean others) {
        RepairProgram program =
                new RepairProgram(panel, caps(flex), pool.rules().perHousehold(), watch);
        return RepairFinder.find(program, ENOUGH, others).stream()
                .map(this::changes)
                .filter(changes -> !changes.isEmpty())
                .toList();
    }

    private static List<List<Change>> ofQuotas(List<List<Change>> all) {
        return all.stream()
                .filter(Repairs::isOfQuotas)
                .sorted(Comparator.comparingInt(Repairs::members).thenComparingInt(List::size))
                .limit(MOST)
                .toList();
    }

    private static boolean isOfQuotas(List<Change> changes) {
        return new Repair(changes, true, Optional.empty()).isOfQuotas();
    }

    private List<Repair> allVerified(List<List<Change>> all, boolean withinFlex) {
        return all.stream()
                .flatMap(changes -> verified(changes, withinFlex).stream())
                .toList();
    }

    private int[] caps(List<Flex> flex) {
        int[] caps = new int[RepairProgram.sides(quotas.size())];
        for (int q = 0; q < quotas.size(); q++) {
            Quota quota = quotas.get(q);
            int least = flex.isEmpty() ? 0 : flex.get(q).min();
            int most = flex.isEmpty() ? pool.people() : flex.get(q).max();
            caps[2 * q] = quota.min() - least;
            caps[2 * q + 1] = Math.max(0, Math.min(most, pool.people()) - quota.max());
        }
        caps[RepairProgram.smaller(quotas.size())] = panel.size - 1;
        caps[RepairProgram.larger(quotas.size())] = Math.max(0, pool.people() - panel.size);
        caps[RepairProgram.households(quotas.size())] =
                Math.max(0, MOST_HOUSEHOLD - pool.rules().perHousehold());
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
        int size = panel.size
                - amounts[RepairProgram.smaller(quotas.size())]
                + amounts[RepairProgram.larger(quotas.size())];
        if (size != panel.size) {
            changes.add(new Change.Size(panel.size, size));
        }
        int more = amounts[RepairProgram.households(quotas.size())];
        if (more > 0) {
            int now = pool.rules().perHousehold();
            changes.add(new Change.PerHousehold(now, now + more));
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
        TypedPool changed = ChangedPool.with(pool, changes);
        return Panels.any(changed, watch).isEmpty()
                ? Optional.empty()
                : Optional.of(new Repair(changes, withinFlex, lowest(changed)));
    }

    private Optional<Fraction> lowest(TypedPool changed) {
        return LowestChance.of(changed, watch).map(LowestChance::chance);
    }
}
