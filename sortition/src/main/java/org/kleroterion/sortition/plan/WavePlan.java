package org.kleroterion.sortition.plan;

import java.time.LocalDate;
import java.util.OptionalLong;

/// A wave of letters, its size and the condition under which it is sent, fixed before the seed is known.
///
/// @param fewerVolunteersThan the wave is sent only if there are fewer volunteers than this; without it, always
public record WavePlan(int number, long letters, LocalDate date, OptionalLong fewerVolunteersThan) {

    private static final String CONDITION = "volunteers<";

    public WavePlan {
        if (number < 1 || letters < 1) {
            throw new IllegalArgumentException("a wave has a number and letters from 1");
        }
    }

    /// Reads `number letters date condition`.
    public static WavePlan parse(String value) {
        String[] parts = value.split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(value);
        }
        WavePlan wave = new WavePlan(
                Integer.parseInt(parts[0]), Long.parseLong(parts[1]), LocalDate.parse(parts[2]), condition(parts[3]));
        if (!wave.toString().equals(value)) {
            throw new IllegalArgumentException(value);
        }
        return wave;
    }

    /// Whether the wave is sent when there are so many volunteers.
    public boolean isSentWith(OptionalLong volunteers) {
        return fewerVolunteersThan.isEmpty()
                || (volunteers.isPresent() && volunteers.getAsLong() < fewerVolunteersThan.getAsLong());
    }

    private static OptionalLong condition(String text) {
        if (text.equals("always")) {
            return OptionalLong.empty();
        }
        if (!text.startsWith(CONDITION)) {
            throw new IllegalArgumentException(text);
        }
        return OptionalLong.of(Long.parseLong(text.substring(CONDITION.length())));
    }

    @Override
    public String toString() {
        String condition = fewerVolunteersThan.isPresent() ? CONDITION + fewerVolunteersThan.getAsLong() : "always";
        return number + " " + letters + " " + date + " " + condition;
    }
}
