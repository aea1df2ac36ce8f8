package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.List;
import org.kleroterion.sortition.panel.Fraction;

/// Measures how far a table is from the chances, person by person, when people of one type are dealt evenly.
final class DeviationOfTable {

    private final PanelRows panel;
    private final List<Fraction> chances;
    private final BigInteger[] seats;
    private final BigInteger panels;

    DeviationOfTable(PanelRows panel, List<Fraction> chances, Pile table) {
        this.panel = panel;
        this.chances = chances;
        seats = table.seats(panel.types);
        panels = table.total();
    }

    TableDeviation measure() {
        boolean rounded = true;
        Fraction greatest = Fraction.ZERO;
        Fraction least = Fraction.ZERO;
        for (int t = 0; t < panel.types; t++) {
            Fraction exact = chances.get(t).times(panel.people[t] * panels.longValueExact());
            rounded &= seats[t].subtract(exact.numerator().divide(exact.denominator()))
                                    .signum()
                            >= 0
                    && seats[t].multiply(exact.denominator())
                                    .subtract(exact.numerator())
                                    .compareTo(exact.denominator())
                            < 0;
            greatest = max(greatest, ofPerson(t));
            least = max(least, unavoidable(t));
        }
        return rounded ? new TableDeviation.Rounded() : new TableDeviation.Greater(greatest, least);
    }

    /// The person of the type who is served worst or best.
    private Fraction ofPerson(int t) {
        BigInteger people = BigInteger.valueOf(panel.people[t]);
        BigInteger[] each = seats[t].divideAndRemainder(people);
        Fraction fewest = new Fraction(each[0], panels);
        Fraction most = each[1].signum() == 0 ? fewest : new Fraction(each[0].add(BigInteger.ONE), panels);
        return max(difference(chances.get(t), fewest), difference(chances.get(t), most));
    }

    /// A person sits on a whole number of panels, so a chance between two of them is missed by the nearer one.
    private Fraction unavoidable(int t) {
        Fraction exact = chances.get(t).times(panels.longValueExact());
        BigInteger floor = exact.numerator().divide(exact.denominator());
        Fraction below = difference(chances.get(t), new Fraction(floor, panels));
        Fraction above = difference(chances.get(t), new Fraction(floor.add(BigInteger.ONE), panels));
        return below.compareTo(above) < 0 ? below : above;
    }

    private static Fraction difference(Fraction one, Fraction other) {
        return max(one.minusOrZero(other), other.minusOrZero(one));
    }

    private static Fraction max(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
