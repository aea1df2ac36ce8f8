package org.kleroterion.sortition.verify;

import java.util.Optional;
import org.kleroterion.sortition.Problem;

/// The outcome of one numbered check. *Not checked* is neither success nor failure.
public sealed interface Finding {

    /// The number of the check in the specification, `V-6.3`.
    String check();

    Circle circle();

    /// @param note what the check has to say besides, such as which wave drew the holder of a letter
    record Passed(String check, Circle circle, Optional<Problem> note) implements Finding {}

    record Failed(String check, Circle circle, Problem reason) implements Finding {}

    record NotChecked(String check, Circle circle, Problem reason) implements Finding {}
}
