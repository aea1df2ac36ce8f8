package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kleroterion.sortition.alternate.ExpectedDamage;
import org.kleroterion.sortition.alternate.PanelRoom;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.TypedPool;

/// Searches alternates for one panel: rank by rank the type that lowers the expected damage most, then exchanges of one
/// alternate for another type where they help, then the ranks anew.
///
/// Types that count for the same quotas are alike here; only those that fill what is missing are tried.
final class AlternateSearch {

    /// How many kinds of alternates are tried for a rank: fewer where there are many ranks, whose choice matters less.
    private static final int MOST_TRIED = 8;

    private static final int LEAST_TRIED = 3;
    private static final int TRIALS = 80;

    private final TypedPool pool;
    private final int count;
    private final int tried;
    private final List<List<Integer>> kinds;
    private final List<List<Integer>> typesOfKind;

    AlternateSearch(TypedPool pool, int count) {
        this.pool = pool;
        this.count = count;
        tried = Math.clamp(TRIALS / Math.max(1, count), LEAST_TRIED, MOST_TRIED);
        Map<String, List<Integer>> byQuotas = new TreeMap<>();
        for (int type = 0; type < pool.types().size(); type++) {
            String quotas = pool.types().get(type).quotas().toString();
            byQuotas.computeIfAbsent(quotas, first -> new ArrayList<>()).add(type);
        }
        typesOfKind = byQuotas.values().stream()
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
        kinds = typesOfKind.stream()
                .map(types -> pool.types().get(types.getFirst()).quotas())
                .toList();
    }

    List<Integer> find(Composition composition, ExpectedDamage.Panel panel) {
        PanelRoom room = new PanelRoom(pool, composition);
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            chosen.add(bestAddition(panel, room, chosen).type());
            room.take(chosen.getLast());
        }
        if (exchange(panel, room, chosen) && tried == MOST_TRIED) {
            exchange(panel, room, chosen);
        }
        return new AlternateRanking(panel).of(chosen);
    }

    private record Trial(int type, long damage) {}

    /// The type whose addition leaves the least damage; some type always fits.
    private Trial bestAddition(ExpectedDamage.Panel panel, PanelRoom room, List<Integer> chosen) {
        Trial best = new Trial(-1, Long.MAX_VALUE);
        List<Integer> trial = new ArrayList<>(chosen);
        for (int type : candidates(panel, room, chosen)) {
            trial.add(type);
            long damage = panel.of(trial);
            best = damage < best.damage() ? new Trial(type, damage) : best;
            trial.removeLast();
        }
        return best;
    }

    /// Whether an exchange lowered the damage.
    private boolean exchange(ExpectedDamage.Panel panel, PanelRoom room, List<Integer> chosen) {
        long before = panel.of(chosen);
        long now = before;
        for (int rank = 0; rank < count && now > 0; rank++) {
            int old = chosen.removeFirst();
            room.give(old);
            Trial best = bestAddition(panel, room, chosen);
            int next = best.damage() < now ? best.type() : old;
            now = Math.min(now, best.damage());
            chosen.add(next);
            room.take(next);
        }
        return now < before;
    }

    /// The types that might help most: by what they change once the others have entered, and by what they fill.
    private Set<Integer> candidates(ExpectedDamage.Panel panel, PanelRoom room, List<Integer> chosen) {
        List<Long> lacks = panel.lacks(chosen);
        List<Trial> changes = new ArrayList<>();
        List<Trial> fillings = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            int type = roomiest(room, typesOfKind.get(kind));
            if (type >= 0) {
                long change = 0;
                long filling = 0;
                for (int quota : kinds.get(kind)) {
                    change += lacks.get(quota);
                    filling += Math.min(0, lacks.get(quota));
                }
                changes.add(new Trial(type, change));
                fillings.add(new Trial(type, filling));
            }
        }
        Set<Integer> candidates = new TreeSet<>();
        addFirst(candidates, changes, (tried + 1) / 2);
        addFirst(candidates, fillings, tried);
        return candidates;
    }

    private static void addFirst(Set<Integer> candidates, List<Trial> trials, int size) {
        trials.sort(Comparator.comparingLong(Trial::damage).thenComparingInt(Trial::type));
        for (int at = 0; at < trials.size() && candidates.size() < size; at++) {
            candidates.add(trials.get(at).type());
        }
    }

    /// Among types that count for the same quotas, the one with most people left; -1 if there is none.
    private static int roomiest(PanelRoom room, List<Integer> types) {
        int best = -1;
        for (int type : types) {
            if (room.has(type) && (best < 0 || room.people(type) > room.people(best))) {
                best = type;
            }
        }
        return best;
    }
}
