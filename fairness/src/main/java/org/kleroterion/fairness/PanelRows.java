package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.TypedPool;

/// The rules of a panel as rows: each row bounds the number of members of some types.
///
/// The rows are, in this order, the size, the quotas, and the household classes. This class owns its arrays and nobody
/// else writes to them.
final class PanelRows {

    final int types;
    final int rows;
    final int size;
    final int quotas;

    /// How many people each type has.
    final int[] people;

    /// Which rows each type counts for, ascending; row 0 is the size.
    final int[][] rowsOf;

    final int[] lower;
    final int[] upper;

    PanelRows(TypedPool pool) {
        size = pool.rules().size();
        types = pool.types().size();
        quotas = pool.rules().quotas().size();
        rows = 1 + quotas + pool.householdClasses().size();
        people = pool.types().stream().mapToInt(PersonType::people).toArray();
        rowsOf = new int[types][];
        for (int t = 0; t < types; t++) {
            rowsOf[t] = rowsOf(pool.types().get(t));
        }
        lower = new int[rows];
        upper = new int[rows];
        lower[0] = size;
        upper[0] = size;
        for (int q = 0; q < quotas; q++) {
            lower[1 + q] = pool.rules().quotas().get(q).min();
            upper[1 + q] = pool.rules().quotas().get(q).max();
        }
        for (int h = 0; h < pool.householdClasses().size(); h++) {
            upper[1 + quotas + h] = pool.householdClasses().get(h);
        }
    }

    private int[] rowsOf(PersonType type) {
        List<Integer> rows = new ArrayList<>();
        rows.add(0);
        type.quotas().forEach(q -> rows.add(1 + q));
        if (type.householdClass() != PersonType.ALONE) {
            rows.add(1 + quotas + type.householdClass());
        }
        return rows.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /// How many seats each row counts.
    BigInteger[] activity(BigInteger[] seats) {
        BigInteger[] activity = new BigInteger[rows];
        Arrays.fill(activity, BigInteger.ZERO);
        for (int t = 0; t < types; t++) {
            for (int r : rowsOf[t]) {
                activity[r] = activity[r].add(seats[t]);
            }
        }
        return activity;
    }

    /// Whether so many seats over so many panels meet every rule on average.
    boolean admits(BigInteger[] seats, BigInteger panels) {
        BigInteger[] activity = activity(seats);
        boolean admitted = true;
        for (int r = 0; r < rows; r++) {
            admitted &= activity[r].compareTo(panels.multiply(BigInteger.valueOf(lower[r]))) >= 0
                    && activity[r].compareTo(panels.multiply(BigInteger.valueOf(upper[r]))) <= 0;
        }
        for (int t = 0; t < types; t++) {
            admitted &= seats[t].compareTo(panels.multiply(BigInteger.valueOf(people[t]))) <= 0;
        }
        return admitted;
    }
}
