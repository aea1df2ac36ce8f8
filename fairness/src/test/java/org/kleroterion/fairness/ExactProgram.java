package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// Maximises a linear function of variables from 0 under rows `Σ a·x ≤ b`, in whole numbers, by Bland's rule.
final class ExactProgram {

    private final int variables;
    private final List<BigInteger[]> rows = new ArrayList<>();
    private BigInteger[][] table = {};
    private int[] basic = {};
    private BigInteger unit = BigInteger.ONE;

    ExactProgram(int variables) {
        this.variables = variables;
    }

    /// @param row the entries of the variables, then the bound
    void atMost(BigInteger[] row) {
        rows.add(row);
    }

    /// Row by row: whole entries over one unit; the last row is the price of each column.
    void maximise(BigInteger[] goal) {
        int m = rows.size();
        int width = variables + m + 2;
        table = new BigInteger[m + 1][width];
        basic = new int[m];
        int worst = 0;
        for (int r = 0; r < m; r++) {
            Arrays.fill(table[r], BigInteger.ZERO);
            System.arraycopy(rows.get(r), 0, table[r], 0, variables);
            table[r][variables + r] = BigInteger.ONE;
            table[r][width - 2] = BigInteger.ONE.negate();
            table[r][width - 1] = rows.get(r)[variables];
            basic[r] = variables + r;
            worst = table[r][width - 1].compareTo(table[worst][width - 1]) < 0 ? r : worst;
        }
        Arrays.fill(table[m], BigInteger.ZERO);
        table[m][width - 2] = BigInteger.ONE;
        if (table[worst][width - 1].signum() < 0) {
            pivot(worst, width - 2);
            run(width - 1);
        }
        for (int r = 0; r < m; r++) {
            if (basic[r] == width - 2) {
                leave(r, width);
            }
        }
        price(goal, width);
        run(width - 2);
    }

    private void leave(int row, int width) {
        if (table[row][width - 1].signum() != 0) {
            throw new IllegalStateException("infeasible");
        }
        for (int j = 0; j < width - 2; j++) {
            if (table[row][j].signum() != 0) {
                pivot(row, j);
                return;
            }
        }
    }

    private void price(BigInteger[] goal, int width) {
        BigInteger[] last = table[rows.size()];
        Arrays.fill(last, BigInteger.ZERO);
        for (int j = 0; j < variables; j++) {
            last[j] = goal[j].negate().multiply(unit);
        }
        for (int r = 0; r < basic.length; r++) {
            if (basic[r] < variables && goal[basic[r]].signum() != 0) {
                for (int j = 0; j < width; j++) {
                    last[j] = last[j].add(goal[basic[r]].multiply(table[r][j]));
                }
            }
        }
    }

    private void run(int columns) {
        int m = rows.size();
        while (true) {
            int entering = -1;
            for (int j = 0; j < columns && entering < 0; j++) {
                entering = table[m][j].signum() < 0 ? j : -1;
            }
            if (entering < 0) {
                return;
            }
            int leaving = -1;
            for (int r = 0; r < m; r++) {
                if (table[r][entering].signum() > 0 && (leaving < 0 || before(r, leaving, entering))) {
                    leaving = r;
                }
            }
            pivot(leaving, entering);
        }
    }

    private boolean before(int one, int other, int entering) {
        int last = table[one].length - 1;
        int order = table[one][last]
                .multiply(table[other][entering])
                .compareTo(table[other][last].multiply(table[one][entering]));
        return order < 0 || (order == 0 && basic[one] < basic[other]);
    }

    private void pivot(int row, int column) {
        BigInteger entry = table[row][column];
        for (int r = 0; r < table.length; r++) {
            if (r != row) {
                BigInteger factor = table[r][column];
                for (int j = 0; j < table[r].length; j++) {
                    table[r][j] = table[r][j]
                            .multiply(entry)
                            .subtract(factor.multiply(table[row][j]))
                            .divide(unit);
                }
            }
        }
        unit = entry;
        basic[row] = column;
        if (unit.signum() < 0) {
            unit = unit.negate();
            for (BigInteger[] line : table) {
                Arrays.setAll(line, j -> line[j].negate());
            }
        }
    }

    Fraction value(int variable) {
        for (int r = 0; r < basic.length; r++) {
            if (basic[r] == variable) {
                return new Fraction(table[r][table[r].length - 1], unit);
            }
        }
        return Fraction.ZERO;
    }

    /// What one more of the bound of a row is worth, 0 or more.
    Fraction worth(int row) {
        return new Fraction(table[rows.size()][variables + row], unit);
    }
}
