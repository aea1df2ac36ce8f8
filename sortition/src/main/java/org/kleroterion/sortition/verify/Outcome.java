package org.kleroterion.sortition.verify;

import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Ends a check before its last line: it failed, or it cannot be made.
final class Outcome extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem reason;
    private final boolean failure;

    private Outcome(Problem reason, boolean failure) {
        super(reason.code());
        this.reason = reason;
        this.failure = failure;
    }

    static Outcome failed(String code, String file, String... namesAndValues) {
        return new Outcome(Problem.error(code, Place.file(file), namesAndValues), true);
    }

    static Outcome failed(Problem reason) {
        return new Outcome(reason, true);
    }

    static Outcome notChecked(String code, String... namesAndValues) {
        return new Outcome(Problem.note(code, Place.file(""), namesAndValues), false);
    }

    /// Whether the check failed, and was not merely not made.
    boolean isFailure() {
        return failure;
    }

    Finding of(String check, Circle circle) {
        return failure ? new Finding.Failed(check, circle, reason) : new Finding.NotChecked(check, circle, reason);
    }

    static Finding passed(String check, Circle circle, Optional<Problem> note) {
        return new Finding.Passed(check, circle, note);
    }
}
