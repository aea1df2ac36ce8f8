package org.kleroterion.convention;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;

/// What an input was refused for.
public final class Refusals {

    private Refusals() {}

    /// The codes of all problems, in their order; fails if the call went through.
    public static List<String> codes(Runnable call) {
        return problems(call).stream().map(Problem::code).toList();
    }

    public static List<Problem> problems(Runnable call) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, call::run);
        if (refused == null) {
            throw new AssertionError("nothing was refused");
        }
        return refused.problems();
    }
}
