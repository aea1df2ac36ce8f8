package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;

/// What loosening a quota by one member would do to the lowest chance of anybody whom a panel can contain.
///
/// @param change the quota, loosened by one
/// @param before the lowest chance as the rules are
/// @param after the lowest chance with the change, greater
public record QuotaPrice(Change change, Fraction before, Fraction after) {

    /// The prices of a pool.
    ///
    /// @param lowest the lowest chance as the rules are
    /// @param prices the quotas that have an effect, the greatest first
    /// @param free how many bounds have none
    public record All(Fraction lowest, List<QuotaPrice> prices, int free) {
        public All {
            prices = List.copyOf(prices);
        }
    }

    /// The price of each bound of each quota; nothing if there is no panel.
    ///
    /// @throws java.util.concurrent.CancellationException when the listener ends it
    public static Optional<All> all(TypedPool pool, LotteryListener listener) {
        Watch watch = new Watch(listener);
        return LowestChance.of(pool, watch).map(now -> all(pool, now, watch));
    }

    private static All all(TypedPool pool, LowestChance now, Watch watch) {
        List<QuotaPrice> prices = new ArrayList<>();
        int free = 0;
        List<Quota> quotas = pool.rules().quotas();
        for (int q = 0; q < quotas.size(); q++) {
            for (boolean minimum : List.of(true, false)) {
                Optional<QuotaPrice> price = price(pool, now, q, minimum, watch);
                price.ifPresent(prices::add);
                free += price.isPresent() || !canBeLoosened(pool, q, minimum) ? 0 : 1;
            }
        }
        prices.sort(Comparator.comparing(QuotaPrice::after).reversed());
        return new All(now.chance(), prices, free);
    }

    private static boolean canBeLoosened(TypedPool pool, int q, boolean minimum) {
        Quota quota = pool.rules().quotas().get(q);
        return minimum ? quota.min() > 0 : quota.max() < pool.rules().size();
    }

    private static Optional<QuotaPrice> price(TypedPool pool, LowestChance now, int q, boolean minimum, Watch watch) {
        if (!canBeLoosened(pool, q, minimum) || !now.leansOn(q, minimum)) {
            return Optional.empty();
        }
        Quota quota = pool.rules().quotas().get(q);
        Change change = minimum
                ? new Change.LowerMin(q, quota.min(), quota.min() - 1)
                : new Change.RaiseMax(q, quota.max(), quota.max() + 1);
        List<Quota> loosened = new Repair(List.of(change), true, Optional.empty())
                .applied(pool.rules().quotas());
        return LowestChance.of(ChangedPool.withQuotas(pool, loosened), watch)
                .filter(then -> then.chance().compareTo(now.chance()) > 0)
                .map(then -> new QuotaPrice(change, now.chance(), then.chance()));
    }
}
