package org.kleroterion.sortition.pool;

import java.util.regex.Pattern;

/// How many volunteers a ground of the plan has set aside; fewer than five are not counted out.
///
/// @param count a number of at least 5, or `<5`
public record SetAside(String ground, String count) {

    private static final Pattern GROUND = Pattern.compile("[a-z0-9]{1,12}");
    private static final Pattern COUNT = Pattern.compile("<5|[5-9]|[1-9][0-9]+");

    public SetAside {
        if (!GROUND.matcher(ground).matches() || !COUNT.matcher(count).matches()) {
            throw new IllegalArgumentException("'" + ground + " " + count + "' is no ground with a count");
        }
    }

    public static SetAside of(String ground, int people) {
        return new SetAside(ground, people < 5 ? "<5" : Integer.toString(people));
    }

    static SetAside parse(String value) {
        int space = value.indexOf(' ');
        return new SetAside(value.substring(0, Math.max(space, 0)), value.substring(space + 1));
    }

    @Override
    public String toString() {
        return ground + " " + count;
    }
}
