package org.kleroterion.fairness.table;

import java.util.List;

/// How far one table is from its share of each value of the features.
final class TableBalance {

    /// For each value of each feature in turn: fewest and most at a table of so many people.
    private final int[][] least;

    private final int[][] most;

    /// Where the values of each feature begin.
    private final int[] start;

    private final boolean[] cluster;

    /// For each person, their value of each feature as a position.
    private final int[][] positions;

    TableBalance(int people, List<TableFeature> features) {
        start = new int[features.size() + 1];
        cluster = new boolean[features.size()];
        positions = new int[people][features.size()];
        for (int f = 0; f < features.size(); f++) {
            TableFeature feature = features.get(f);
            start[f + 1] = start[f] + feature.size();
            cluster[f] = feature.mode() == TableFeature.Mode.CLUSTER;
            for (int person = 0; person < people; person++) {
                positions[person][f] = start[f] + feature.values().get(person);
            }
        }
        int[] counts = features.stream()
                .flatMap(feature -> feature.counts().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        least = new int[people + 1][counts.length];
        most = new int[people + 1][counts.length];
        for (int size = 0; size <= people; size++) {
            for (int v = 0; v < counts.length; v++) {
                least[size][v] = size * counts[v] / people;
                most[size][v] = (size * counts[v] + people - 1) / people;
            }
        }
    }

    int values() {
        return start[start.length - 1];
    }

    int[] positions(int person) {
        return positions[person];
    }

    /// People too many or too few of each spread value, and values beyond the first of each gathered feature.
    int of(int[] counts, int size) {
        int lacking = 0;
        for (int f = 0; f < cluster.length; f++) {
            lacking += cluster[f] ? kinds(counts, f) : deviation(counts, f, size);
        }
        return lacking;
    }

    private int deviation(int[] counts, int f, int size) {
        int deviation = 0;
        for (int v = start[f]; v < start[f + 1]; v++) {
            deviation += Math.max(0, Math.max(least[size][v] - counts[v], counts[v] - most[size][v]));
        }
        return deviation;
    }

    private int kinds(int[] counts, int f) {
        int kinds = 0;
        for (int v = start[f]; v < start[f + 1]; v++) {
            kinds += counts[v] > 0 ? 1 : 0;
        }
        return Math.max(0, kinds - 1);
    }
}
