package org.kleroterion.web.mandate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Sha256;

/// What somebody saw when they began to fill a form: if it has changed since, they are told what, and keep what they
/// typed; sending the form again is their decision.
final class Seen {

    /// The hidden field of each form.
    static final String FIELD = "seen";

    private static final int LENGTH = 16;

    private Seen() {}

    /// What stands for the stored fields in the form.
    static String of(Map<String, String> stored) {
        String text = new TreeMap<>(stored).toString();
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, LENGTH);
    }

    /// @param form code of the form, the place of its problems
    /// @throws InvalidInput if somebody changed it since (FORM-110), with each field that is another now (FORM-111)
    static void check(String form, Map<String, String> typed, Map<String, String> stored) {
        String seen = typed.getOrDefault(FIELD, "");
        if (seen.isEmpty() || seen.equals(of(stored))) {
            return;
        }
        List<Problem> problems = new ArrayList<>(List.of(Problem.error("FORM-110", Place.field(form, ""))));
        for (String field : new TreeSet<>(stored.keySet())) {
            String there = stored.getOrDefault(field, "");
            if (!there.equals(typed.getOrDefault(field, ""))) {
                problems.add(Problem.error("FORM-111", Place.field(form, field), "value", there));
            }
        }
        throw new InvalidInput(problems);
    }
}
