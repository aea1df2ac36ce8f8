package org.kleroterion.fairness.table;

import java.util.List;

/// Wishes that no seating keeps together. Without any one of them, or without any one person in them, the
/// others are possible.
///
/// @param wishes narrowed to the people and the round that suffice for the conflict
/// @param origins for each of them, the number of the wish in the request from which it comes
/// @param rounds the rounds in which the same wishes conflict
/// @param proven whether it was shown that there is no seating; if not, the search was given up
public record WishConflict(List<Wish> wishes, List<Integer> origins, List<Integer> rounds, boolean proven) {

    public WishConflict {
        wishes = List.copyOf(wishes);
        origins = List.copyOf(origins);
        rounds = List.copyOf(rounds);
        if (wishes.size() != origins.size()) {
            throw new IllegalArgumentException("each wish has its origin");
        }
    }
}
