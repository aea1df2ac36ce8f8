package org.kleroterion.fairness.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a plan of tables reaches, counted afresh from the plan, each figure beside its bound.
///
/// @param wishes how many wishes there are
/// @param brokenWishes the numbers of those that the plan does not keep
/// @param pairs how many pairs meet at least once
/// @param pairsBound a number of pairs that no plan of these sizes exceeds
/// @param meetings pairs at one table, counted in each round
/// @param mostMeetings how often the two people meet who meet most often
/// @param met for each person, how many people they meet
/// @param metBound for each person, how many they can meet at most
/// @param balance of each feature
public record TableFigures(
        int wishes,
        List<Integer> brokenWishes,
        long pairs,
        long pairsBound,
        long meetings,
        int mostMeetings,
        List<Integer> met,
        List<Long> metBound,
        List<FeatureFigure> balance) {

    /// What the tables lack of one feature.
    ///
    /// @param lacking over all tables and rounds: for a spread feature, people beyond the share rounded up or
    /// missing to the share rounded down; for a gathered one, values beyond the first of each table
    /// @param bound a number that no plan goes below
    /// @param even tables, over all rounds, that lack nothing
    /// @param tables how many tables there are over all rounds
    public record FeatureFigure(String name, TableFeature.Mode mode, long lacking, long bound, int even, int tables) {}

    public TableFigures {
        brokenWishes = List.copyOf(brokenWishes);
        met = List.copyOf(met);
        metBound = List.copyOf(metBound);
        balance = List.copyOf(balance);
    }

    /// Fewest people met by anyone.
    public int fewestMet() {
        return met.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /// A number of people that somebody does not exceed in any plan.
    public long fewestMetBound() {
        long least = metBound.stream().mapToLong(Long::longValue).min().orElse(0);
        return Math.min(least, met.isEmpty() ? 0 : 2 * pairsBound / met.size());
    }

    /// Counts what a plan reaches of a request.
    public static TableFigures of(TableRequest request, TablePlan plan) {
        List<RoundWishes> wishes = TableSeats.wishes(request);
        PairBound bound = new PairBound(plan, request.people(), wishes);
        int[][] meetings = meetings(request.people(), plan);
        List<Integer> met = new ArrayList<>();
        int pairs = 0;
        int most = 0;
        for (int[] ofOne : meetings) {
            met.add((int) IntStream.of(ofOne).filter(times -> times > 0).count());
            most = Math.max(most, IntStream.of(ofOne).max().orElse(0));
            pairs += met.getLast();
        }
        return new TableFigures(
                request.wishes().size(),
                broken(request, plan),
                pairs / 2,
                bound.pairs(),
                bound.meetings(),
                most,
                met,
                IntStream.range(0, request.people()).mapToObj(bound::ofPerson).toList(),
                request.features().stream()
                        .map(feature -> figure(feature, request.people(), plan))
                        .toList());
    }

    private static List<Integer> broken(TableRequest request, TablePlan plan) {
        return IntStream.range(0, request.wishes().size())
                .filter(at -> !isKept(request.wishes().get(at), plan))
                .boxed()
                .toList();
    }

    /// Whether a plan keeps a wish in all its rounds, as far as those concerned are present.
    static boolean isKept(Wish wish, TablePlan plan) {
        return wish.rounds().stream()
                .allMatch(round -> isKept(wish, plan.rounds().get(round)));
    }

    private static boolean isKept(Wish wish, TablePlan.Round round) {
        List<Integer> tables = wish.people().stream()
                .flatMapToInt(person -> round.tableOf(person).stream())
                .boxed()
                .toList();
        long different = tables.stream().distinct().count();
        return switch (wish) {
            case Wish.Apart apart -> different == tables.size();
            case Wish.Together together -> different <= 1;
            case Wish.Fixed fixed -> tables.stream().allMatch(table -> table == fixed.table());
        };
    }

    private static int[][] meetings(int people, TablePlan plan) {
        int[][] meetings = new int[people][people];
        for (TablePlan.Round round : plan.rounds()) {
            for (List<Integer> table : round.tables()) {
                for (int one : table) {
                    table.stream().filter(other -> other != one).forEach(other -> meetings[one][other]++);
                }
            }
        }
        return meetings;
    }

    private static FeatureFigure figure(TableFeature feature, int people, TablePlan plan) {
        TableBalance balance = new TableBalance(people, List.of(feature));
        long lacking = 0;
        long bound = 0;
        int even = 0;
        int tables = 0;
        for (TablePlan.Round round : plan.rounds()) {
            for (List<Integer> table : round.tables()) {
                int[] counts = new int[feature.size()];
                table.forEach(person -> counts[feature.values().get(person)]++);
                int lack = balance.of(counts, table.size());
                lacking += lack;
                even += lack == 0 ? 1 : 0;
                tables++;
            }
            bound += feature.mode() == TableFeature.Mode.CLUSTER ? unavoidable(feature, round) : 0;
        }
        return new FeatureFigure(feature.name(), feature.mode(), lacking, bound, even, tables);
    }

    /// Each value that is present needs a table: more values than tables share some.
    private static long unavoidable(TableFeature feature, TablePlan.Round round) {
        long values = round.tables().stream()
                .flatMap(List::stream)
                .map(person -> feature.values().get(person))
                .distinct()
                .count();
        return Math.max(0, values - round.tables().size());
    }
}
