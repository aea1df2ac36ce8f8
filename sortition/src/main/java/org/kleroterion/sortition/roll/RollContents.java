package org.kleroterion.sortition.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kleroterion.sortition.Problem;

/// What a set of files holds: the rolls of their communes, ordered by code, and all their problems.
///
/// @param counts of all files together
/// @param problems of the files in the order given, then those of each commune
public record RollContents(List<Roll> rolls, FileCounts counts, List<Problem> problems) {

    public RollContents {
        rolls = List.copyOf(rolls);
        problems = List.copyOf(problems);
    }

    /// Joins the files of each commune into one roll.
    public static RollContents of(List<RollFile> files) {
        SortedMap<String, List<RollFile>> byCommune = new TreeMap<>();
        FileCounts counts = FileCounts.NOTHING;
        List<Problem> problems = new ArrayList<>();
        for (RollFile file : files) {
            counts = counts.plus(file.counts());
            problems.addAll(file.problems());
            if (!file.commune().isEmpty()) {
                byCommune
                        .computeIfAbsent(file.commune(), none -> new ArrayList<>())
                        .add(file);
            }
        }
        List<Roll> rolls = new ArrayList<>();
        byCommune.forEach((commune, parts) -> rolls.add(RollJoin.join(commune, parts, problems)));
        return new RollContents(rolls, counts, problems);
    }

    /// Whether no error was found: the rolls may be sealed.
    public boolean isUsable() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
