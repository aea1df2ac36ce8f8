package org.kleroterion.fairness.table;

import java.util.List;

/// What a seating lacks, in the order of the aims: compared as numbers in a dictionary.
record Cost(long first, long second, long third) implements Comparable<Cost> {

    static Cost of(List<Aim> order, TableSeats seating) {
        return new Cost(part(order.get(0), seating), part(order.get(1), seating), part(order.get(2), seating));
    }

    private static long part(Aim aim, TableSeats seating) {
        return switch (aim) {
            case WISHES -> seating.broken();
            case PAIRS -> seating.repeats();
            case BALANCE -> seating.imbalance();
        };
    }

    @Override
    public int compareTo(Cost other) {
        int order = Long.compare(first, other.first);
        if (order == 0) {
            order = Long.compare(second, other.second);
        }
        return order == 0 ? Long.compare(third, other.third) : order;
    }

    /// Whether nothing is lacking beyond a bound.
    boolean isAtMost(Cost bound) {
        return first <= bound.first && second <= bound.second && third <= bound.third;
    }
}
