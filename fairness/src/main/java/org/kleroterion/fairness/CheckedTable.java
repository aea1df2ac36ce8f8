package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import org.kleroterion.sortition.panel.PanelCheck;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;

/// The last look at a table before anyone relies on it, with whole numbers.
final class CheckedTable {

    private CheckedTable() {}

    static void require(TypedPool pool, List<WeightedComposition> table, int panels) {
        BigInteger total = BigInteger.ZERO;
        for (WeightedComposition part : table) {
            if (!PanelCheck.faults(pool, part.composition()).isEmpty()) {
                throw new IllegalStateException("a composition of the table is no panel");
            }
            total = total.add(part.weight());
        }
        if (!total.equals(BigInteger.valueOf(panels))) {
            throw new IllegalStateException("the table has %s panels instead of %d".formatted(total, panels));
        }
    }
}
