package org.kleroterion.sortition.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// The problems of one file: all are counted, and of each code the first thousand are listed, so that a file of
/// another kind cannot fill the memory with complaints.
final class RollProblems {

    private static final int MOST = 1000;

    private final String file;
    private final List<Problem> listed = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    RollProblems(String file) {
        this.file = file;
    }

    void add(Problem problem) {
        if (counts.merge(problem.code(), 1, Integer::sum) <= MOST) {
            listed.add(problem);
        }
    }

    void error(String code, long line, String column, String... namesAndValues) {
        add(Problem.error(code, new Place(file, line, column), namesAndValues));
    }

    void warning(String code, long line, String column, String... namesAndValues) {
        add(Problem.warning(code, new Place(file, line, column), namesAndValues));
    }

    void note(String code, long line, String column, String... namesAndValues) {
        add(Problem.note(code, new Place(file, line, column), namesAndValues));
    }

    boolean hasErrors() {
        return listed.stream().anyMatch(Problem::isError);
    }

    /// Those listed, in the order in which they were met, and how many more there are of a code.
    List<Problem> list() {
        List<Problem> all = new ArrayList<>(listed);
        counts.forEach((code, count) -> {
            if (count > MOST) {
                String more = Integer.toString(count - MOST);
                all.add(Problem.note("ROLL-199", Place.file(file), "count", more, "code", code));
            }
        });
        return all;
    }
}
