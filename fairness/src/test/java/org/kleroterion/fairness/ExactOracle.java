package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kleroterion.sortition.panel.Quota;

/// LEXIMIN by full enumeration: every panel of persons, and a simplex in fractions over all of them.
///
/// Rows are the persons and "the shares add up to 1"; columns are the panels, the persons' surpluses, and one rise of
/// chance for each level. The rises are maximised one after the other; a column that would lower an earlier one may
/// not enter any more.
final class ExactOracle {

    private final int persons;
    private final List<boolean[]> panels;
    private final List<Ratio[]> columns = new ArrayList<>();
    private final List<Boolean> mayEnter = new ArrayList<>();
    private final Ratio[] value;
    private final int[] basic;

    private ExactOracle(int persons, List<boolean[]> panels) {
        this.persons = persons;
        this.panels = panels;
        value = new Ratio[persons + 1];
        basic = new int[persons + 1];
    }

    /// The panels of a pool of at most 20 persons.
    static List<boolean[]> panels(People people) {
        int n = people.persons().size();
        List<boolean[]> panels = new ArrayList<>();
        for (int set = 0; set < 1 << n; set++) {
            if (Integer.bitCount(set) == people.rules().size() && isPanel(people, set)) {
                boolean[] panel = new boolean[n];
                for (int i = 0; i < n; i++) {
                    panel[i] = (set >> i & 1) == 1;
                }
                panels.add(panel);
            }
        }
        return panels;
    }

    private static boolean isPanel(People people, int set) {
        List<Quota> quotas = people.rules().quotas();
        int[] seats = new int[quotas.size()];
        Map<Integer, Integer> households = new HashMap<>();
        for (int i = 0; i < people.persons().size(); i++) {
            if ((set >> i & 1) == 1) {
                People.Person person = people.persons().get(i);
                person.quotas().forEach(q -> seats[q]++);
                if (person.household() != People.ALONE
                        && households.merge(person.household(), 1, Integer::sum)
                                > people.rules().perHousehold()) {
                    return false;
                }
            }
        }
        for (int q = 0; q < seats.length; q++) {
            if (seats[q] < quotas.get(q).min() || seats[q] > quotas.get(q).max()) {
                return false;
            }
        }
        return true;
    }

    /// The chance of each person.
    static Ratio[] leximin(int persons, List<boolean[]> panels) {
        return new ExactOracle(persons, panels).solve();
    }

    private Ratio[] solve() {
        start();
        Ratio[] chance = new Ratio[persons];
        Ratio reached = Ratio.ZERO;
        while (Arrays.asList(chance).contains(null)) {
            int rise = addRise(chance);
            Ratio[] price = maximise(rise);
            for (int r = 0; r <= persons; r++) {
                reached = basic[r] == rise ? reached.plus(value[r]) : reached;
            }
            for (int i = 0; i < persons; i++) {
                if (chance[i] == null && price[panels.size() + i].signum() != 0) {
                    chance[i] = reached;
                }
            }
        }
        return chance;
    }

    /// All on the first panel: the surplus of each person is whether they sit on it.
    private void start() {
        boolean[] first = panels.getFirst();
        for (boolean[] panel : panels) {
            Ratio[] column = new Ratio[persons + 1];
            for (int i = 0; i < persons; i++) {
                column[i] = new Ratio((first[i] ? 1 : 0) - (panel[i] ? 1 : 0), 1);
            }
            column[persons] = Ratio.ONE;
            add(column);
        }
        for (int i = 0; i < persons; i++) {
            Ratio[] column = new Ratio[persons + 1];
            Arrays.fill(column, Ratio.ZERO);
            column[i] = Ratio.ONE;
            add(column);
            basic[i] = panels.size() + i;
            value[i] = first[i] ? Ratio.ONE : Ratio.ZERO;
        }
        basic[persons] = 0;
        value[persons] = Ratio.ONE;
    }

    private void add(Ratio[] column) {
        columns.add(column);
        mayEnter.add(true);
    }

    /// A rise takes from the surplus of everyone who is not decided.
    private int addRise(Ratio[] chance) {
        Ratio[] column = new Ratio[persons + 1];
        Arrays.fill(column, Ratio.ZERO);
        for (int i = 0; i < persons; i++) {
            if (chance[i] == null) {
                Ratio[] surplus = columns.get(panels.size() + i);
                for (int r = 0; r <= persons; r++) {
                    column[r] = column[r].plus(surplus[r]);
                }
            }
        }
        add(column);
        return columns.size() - 1;
    }

    /// Bland's rule, which cannot cycle.
    private Ratio[] maximise(int rise) {
        while (true) {
            Ratio[] price = price(rise);
            int entering = -1;
            for (int j = 0; j < columns.size() && entering < 0; j++) {
                entering = mayEnter.get(j) && price[j].signum() > 0 ? j : -1;
            }
            if (entering < 0) {
                for (int j = 0; j < columns.size(); j++) {
                    mayEnter.set(j, mayEnter.get(j) && price[j].signum() == 0);
                }
                return price;
            }
            pivot(leaving(entering), entering);
        }
    }

    private Ratio[] price(int rise) {
        int row = -1;
        for (int r = 0; r <= persons; r++) {
            row = basic[r] == rise ? r : row;
        }
        Ratio[] price = new Ratio[columns.size()];
        for (int j = 0; j < price.length; j++) {
            Ratio own = j == rise ? Ratio.ONE : Ratio.ZERO;
            price[j] = row < 0 ? own : own.minus(columns.get(j)[row]);
        }
        return price;
    }

    private int leaving(int entering) {
        int leaving = -1;
        Ratio smallest = Ratio.ZERO;
        for (int r = 0; r <= persons; r++) {
            Ratio slope = columns.get(entering)[r];
            if (slope.signum() > 0) {
                Ratio ratio = value[r].over(slope);
                boolean better =
                        leaving < 0 || ratio.isLess(smallest) || (ratio.equals(smallest) && basic[r] < basic[leaving]);
                if (better) {
                    leaving = r;
                    smallest = ratio;
                }
            }
        }
        return leaving;
    }

    private void pivot(int row, int entering) {
        Ratio[] image = columns.get(entering).clone();
        value[row] = value[row].over(image[row]);
        for (int r = 0; r <= persons; r++) {
            if (r != row) {
                value[r] = value[r].minus(value[row].times(image[r]));
            }
        }
        for (Ratio[] column : columns) {
            if (column[row].signum() != 0) {
                Ratio scaled = column[row].over(image[row]);
                for (int r = 0; r <= persons; r++) {
                    column[r] = r == row ? scaled : column[r].minus(scaled.times(image[r]));
                }
            }
        }
        basic[row] = entering;
    }
}
