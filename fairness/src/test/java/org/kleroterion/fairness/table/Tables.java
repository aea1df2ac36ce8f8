package org.kleroterion.fairness.table;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Requests and plans for the tests.
final class Tables {

    private Tables() {}

    static List<Integer> upTo(int end) {
        return IntStream.range(0, end).boxed().toList();
    }

    static TablePlan plan(TableRequest request) {
        return TablePlanner.plan(request, TableListener.silent());
    }

    static TableFigures figures(TableRequest request) {
        return TableFigures.of(request, plan(request));
    }

    static TableRequest plain(int people, int tables, int rounds) {
        return TableRequest.plain(TableRequest.evenSizes(people, tables), rounds);
    }

    static TableRequest wishing(int people, int tables, int rounds, List<Wish> wishes) {
        return new TableRequest(people, TableRequest.evenSizes(people, tables), rounds, wishes, List.of(), Aim.USUAL);
    }

    static TableFeature feature(String name, int people, int values, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new TableFeature(
                name,
                TableFeature.Mode.SPREAD,
                IntStream.range(0, people)
                        .mapToObj(person -> random.nextInt(values))
                        .toList());
    }
}
