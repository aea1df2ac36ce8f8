package org.kleroterion.sortition;

import java.util.ArrayList;
import java.util.List;

/// Collects every problem of an input in one pass, so that nobody has to correct them one at a time.
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public Problems() {}

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /// The problems found so far, in the order in which they were met.
    public List<Problem> list() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /// Refuses the input if an error was found.
    ///
    /// @throws InvalidInput with all the problems, warnings included
    public void refuseErrors() {
        if (hasErrors()) {
            throw new InvalidInput(list());
        }
    }
}
