package org.kleroterion.sortition.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.MalformedText;

/// Makes checks one after the other and keeps what they find; no failure stops the next check.
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /// A check that ends without an [Outcome] has passed.
    interface Check {
        void make();
    }

    /// A check that has something to say when it passes.
    interface NotedCheck {
        Problem make();
    }

    void check(String number, Circle circle, Check check) {
        run(number, circle, () -> {
            check.make();
            return Optional.empty();
        });
    }

    void noted(String number, Circle circle, NotedCheck check) {
        run(number, circle, () -> Optional.of(check.make()));
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    private interface Making {
        Optional<Problem> make();
    }

    private void run(String number, Circle circle, Making making) {
        Finding finding;
        try {
            finding = Outcome.passed(number, circle, making.make());
        } catch (Outcome outcome) {
            finding = outcome.of(number, circle);
        } catch (MalformedText malformed) {
            finding = Outcome.failed("verify.malformed", "", "reason", malformed.reason())
                    .of(number, circle);
        }
        found.add(finding);
    }
}
