package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.fairness.table.RoundSearch.Outcome;

/// Places that keep the wishes of each round, or the wishes that stand against it.
///
/// A conflict is narrowed by leaving out each wish in turn, then each person of each wish, as long as the rest
/// still conflicts.
final class WishConflicts {

    /// A wish, or what is left of it, and its number in the request.
    private record Part(Wish wish, int origin) {}

    private final TableRequest request;
    private final List<WishConflict> found = new ArrayList<>();

    private WishConflicts(TableRequest request) {
        this.request = request;
    }

    /// For each round the table of each person, with every wish kept.
    ///
    /// @throws ImpossibleWishes if a round has a conflict
    static int[][] seats(TableRequest request) {
        WishConflicts conflicts = new WishConflicts(request);
        int[][] seats = new int[request.rounds()][];
        for (int round = 0; round < request.rounds(); round++) {
            RoundWishes wishes = RoundWishes.of(request.people(), request.wishes(), round);
            Optional<int[]> places = new RoundSearch(request.sizes(), wishes).find();
            seats[round] = places.orElseGet(() -> new int[request.people()]);
            if (places.isEmpty()) {
                conflicts.explain(round);
            }
        }
        if (!conflicts.found.isEmpty()) {
            throw new ImpossibleWishes(conflicts.found);
        }
        return seats;
    }

    private void explain(int round) {
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < request.wishes().size(); at++) {
            Wish wish = request.wishes().get(at);
            if (wish.rounds().contains(round)) {
                parts.add(new Part(narrowed(wish, wish.people(), round), at));
            }
        }
        boolean proven = isImpossible(parts);
        if (proven) {
            leaveOutWishes(parts);
            leaveOutPeople(parts, round);
        }
        add(parts, round, proven);
    }

    private void leaveOutWishes(List<Part> parts) {
        for (Part part : List.copyOf(parts).reversed()) {
            List<Part> others = new ArrayList<>(parts);
            others.remove(part);
            if (isImpossible(others)) {
                parts.remove(part);
            }
        }
    }

    private void leaveOutPeople(List<Part> parts, int round) {
        for (int at = 0; at < parts.size(); at++) {
            for (int person : parts.get(at).wish().people().reversed()) {
                Part kept = parts.get(at);
                if (kept.wish().people().size() > 2) {
                    parts.set(at, new Part(without(kept.wish(), person, round), kept.origin()));
                    if (!isImpossible(parts)) {
                        parts.set(at, kept);
                    }
                }
            }
        }
    }

    /// The same conflict in a further round is told once.
    private void add(List<Part> parts, int round, boolean proven) {
        List<Integer> origins = parts.stream().map(Part::origin).toList();
        List<Wish> wishes = parts.stream().map(Part::wish).toList();
        for (int at = 0; at < found.size(); at++) {
            WishConflict known = found.get(at);
            if (known.origins().equals(origins) && known.proven() == proven && samePeople(known.wishes(), wishes)) {
                List<Integer> rounds = new ArrayList<>(known.rounds());
                rounds.add(round);
                found.set(at, new WishConflict(known.wishes(), origins, rounds, proven));
                return;
            }
        }
        found.add(new WishConflict(wishes, origins, List.of(round), proven));
    }

    private static boolean samePeople(List<Wish> ones, List<Wish> others) {
        return ones.stream()
                .map(Wish::people)
                .toList()
                .equals(others.stream().map(Wish::people).toList());
    }

    private boolean isImpossible(List<Part> parts) {
        List<Wish> wishes = parts.stream().map(Part::wish).toList();
        RoundWishes together = RoundWishes.ofAll(request.people(), wishes);
        return new RoundSearch(request.sizes(), together).outcome() == Outcome.IMPOSSIBLE;
    }

    private static Wish without(Wish wish, int person, int round) {
        return narrowed(
                wish, wish.people().stream().filter(one -> one != person).toList(), round);
    }

    private static Wish narrowed(Wish wish, List<Integer> people, int round) {
        List<Integer> only = List.of(round);
        return switch (wish) {
            case Wish.Apart apart -> new Wish.Apart(people, only);
            case Wish.Together together -> new Wish.Together(people, only);
            case Wish.Fixed fixed -> new Wish.Fixed(fixed.person(), fixed.table(), only);
        };
    }
}
