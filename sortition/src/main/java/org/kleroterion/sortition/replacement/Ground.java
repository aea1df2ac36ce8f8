package org.kleroterion.sortition.replacement;

import java.util.regex.Pattern;
import org.kleroterion.sortition.plan.Plan;

/// Why someone leaves after the draw: their own word, death, or a ground of the plan's closed list.
///
/// @param code as the notice writes it
public record Ground(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,20}");

    /// The person says so.
    public static final Ground OWN_WORD = new Ground("own-word");

    /// The person has died.
    public static final Ground DEATH = new Ground("death");

    public Ground {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("'" + code + "' is no ground");
        }
    }

    /// Whether the plan lets someone leave on this ground.
    public boolean isAllowedBy(Plan plan) {
        return equals(OWN_WORD)
                || equals(DEATH)
                || plan.panel().exclusions().stream()
                        .anyMatch(ground -> ground.code().equals(code));
    }

    @Override
    public String toString() {
        return code;
    }
}
