package org.kleroterion.sortition.quota;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.Fraction;

/// How exact shares of seats become the least and the most members of a panel.
public sealed interface QuotaRule {

    /// From the whole number below the share to the one above: the same number twice where the share is whole.
    record FloorAndCeiling() implements QuotaRule {}

    /// One number: the largest remainders are rounded up. Ties go to the larger share, then to the first name.
    record LargestRemainder() implements QuotaRule {}

    /// As [FloorAndCeiling], and so many members fewer or more.
    record Slack(int members) implements QuotaRule {

        public Slack {
            if (members < 0 || members > 1_000_000) {
                throw new IllegalArgumentException("slack of 0 to 1000000 members, not " + members);
            }
        }
    }

    /// The least and the most seats of a value.
    record Bounds(int min, int max) {}

    /// Reads `floor-ceil`, `exact` or `slack-N`.
    ///
    /// @throws IllegalArgumentException if it is none of them
    static QuotaRule parse(String text) {
        if (text.matches("slack-[0-9]{1,6}")) {
            return new Slack(Integer.parseInt(text.substring("slack-".length())));
        }
        return switch (text) {
            case "floor-ceil" -> new FloorAndCeiling();
            case "exact" -> new LargestRemainder();
            default -> throw new IllegalArgumentException(text);
        };
    }

    /// Bounds for each share; whatever the rule, some whole numbers within them add up to the size.
    ///
    /// @param shares exact shares that add up to `size`
    /// @param names the value of each share, which break ties
    default List<Bounds> round(List<Fraction> shares, List<String> names, int size) {
        return switch (this) {
            case FloorAndCeiling rule -> around(shares, 0, size);
            case Slack(int members) -> around(shares, members, size);
            case LargestRemainder rule -> largestRemainder(shares, names, size);
        };
    }

    private static List<Bounds> around(List<Fraction> shares, int slack, int size) {
        List<Bounds> bounds = new ArrayList<>();
        for (Fraction share : shares) {
            int least = Math.max(0, floor(share) - slack);
            int most = share.isZero() ? 0 : Math.min(size, ceiling(share) + slack);
            bounds.add(new Bounds(least, most));
        }
        return bounds;
    }

    private static List<Bounds> largestRemainder(List<Fraction> shares, List<String> names, int size) {
        List<Integer> seats =
                new ArrayList<>(shares.stream().map(QuotaRule::floor).toList());
        int left = size - seats.stream().mapToInt(Integer::intValue).sum();
        Comparator<Integer> largest = Comparator.comparing((Integer at) -> remainder(shares.get(at)))
                .thenComparing(shares::get)
                .reversed();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(largest.thenComparing(names::get))
                .limit(left)
                .forEach(at -> seats.set(at, seats.get(at) + 1));
        return seats.stream().map(count -> new Bounds(count, count)).toList();
    }

    private static int floor(Fraction share) {
        return share.numerator().divide(share.denominator()).intValueExact();
    }

    private static int ceiling(Fraction share) {
        return share.numerator()
                .add(share.denominator())
                .subtract(BigInteger.ONE)
                .divide(share.denominator())
                .intValueExact();
    }

    private static Fraction remainder(Fraction share) {
        return share.minusOrZero(Fraction.of(floor(share), 1));
    }
}
