package org.kleroterion.sortition.roll;

import java.util.List;
import org.kleroterion.sortition.Problem;

/// What one file holds: a row is an elector until [RollContents] has joined the files of the commune.
///
/// @param name of the file, without its folder
/// @param commune INSEE code, or empty if no row could be read
/// @param communeName as the first row spells it, or empty
/// @param rows one elector for each row read, in the order of the file
public record RollFile(
        String name,
        String commune,
        String communeName,
        List<Elector> rows,
        FileCounts counts,
        List<Problem> problems) {

    public RollFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// A file that could not be read as a table at all.
    static RollFile unreadable(String name, List<Problem> problems) {
        return new RollFile(name, "", "", List.of(), FileCounts.NOTHING, problems);
    }
}
