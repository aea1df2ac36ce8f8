package org.kleroterion.convention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How a value stands in a sentence: dates and hours as the language writes them, all else as it is.
final class Wording {

    private static final String DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private Wording() {}

    static String of(String value, Tongue tongue) {
        if (value.matches(DATE)) {
            return date(TypedTime.day(value), tongue);
        }
        return value.matches(HOUR) && tongue == Tongue.FRENCH ? hour(List.of(value.split(":", -1))) : value;
    }

    private static String date(LocalDate day, Tongue tongue) {
        Locale locale = tongue == Tongue.FRENCH ? Locale.FRENCH : Locale.ENGLISH;
        String words = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
        return tongue == Tongue.FRENCH && day.getDayOfMonth() == 1 ? words.replaceFirst("^1", "1er") : words;
    }

    private static String hour(List<String> parts) {
        String hour = parts.getFirst().replaceFirst("^0(?=.)", "") + "\u00a0h";
        return parts.getLast().equals("00") ? hour : hour + "\u00a0" + parts.getLast();
    }
}
