package org.kleroterion.sortition;

import java.util.List;
import java.util.stream.Collectors;

/// An input cannot be used; it carries every problem that was found, not only the first.
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::code).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
