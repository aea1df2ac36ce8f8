package org.kleroterion.sortition.panel;

/// How many members of a panel may share one value of a feature: at least `min`, at most `max`.
public record Quota(String feature, String value, int min, int max) {

    public Quota {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException(
                    "the quota of " + feature + ", " + value + " must have 0 ≤ min ≤ max, not " + min + " and " + max);
        }
    }
}
