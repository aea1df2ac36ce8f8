package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.List;

/// Algorithm 8.17: deviation of a table. How far the shares that a table of panels gives are from the chances that it
/// should give.
public final class ShareDeviation {

    private ShareDeviation() {}

    /// The greatest difference between a person's share of the panels and their chance, when the seats of each type are
    /// dealt evenly among its people.
    ///
    /// @param chances of a person of each type
    public static Fraction of(TypedPool pool, List<Fraction> chances, List<Composition> compositions) {
        long[] seats = new long[chances.size()];
        for (Composition composition : compositions) {
            for (int type = 0; type < seats.length; type++) {
                seats[type] += composition.members().get(type);
            }
        }
        Fraction greatest = Fraction.ZERO;
        for (int type = 0; type < seats.length; type++) {
            int people = pool.types().get(type).people();
            Fraction own = ofPerson(chances.get(type), seats[type], people, compositions.size());
            greatest = greatest.compareTo(own) < 0 ? own : greatest;
        }
        return greatest;
    }

    /// Of the person of a type who is served worst or best.
    private static Fraction ofPerson(Fraction chance, long seats, int people, int panels) {
        Fraction worst = difference(chance, share(seats / people, panels));
        Fraction best = difference(chance, share(Math.ceilDiv(seats, people), panels));
        return worst.compareTo(best) < 0 ? best : worst;
    }

    private static Fraction share(long times, int panels) {
        return new Fraction(BigInteger.valueOf(times), BigInteger.valueOf(panels));
    }

    private static Fraction difference(Fraction one, Fraction other) {
        Fraction more = one.minusOrZero(other);
        return more.isZero() ? other.minusOrZero(one) : more;
    }
}
