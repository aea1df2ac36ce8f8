package org.kleroterion.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as people read them: in Paris, where the conventions meet, and in UTC, which the record keeps.
final class Moments {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final PrintTexts texts;
    private final DateTimeFormatter day;

    Moments(PrintTexts texts) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern(
                "EEEE d MMMM uuuu", texts.language().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    String day(LocalDate date) {
        String written = day.format(date);
        return texts.language().equals("fr") ? written.replaceFirst(" 1 ", " 1er ") : written;
    }

    /// The time in Paris, with the UTC time behind it.
    String both(Instant time) {
        ZonedDateTime paris = time.atZone(PARIS);
        return texts.text("moment.both", "day", day(paris.toLocalDate()), "paris", clock(paris), "utc", utc(time));
    }

    /// The time in Paris alone, for those who read no record.
    String paris(Instant time) {
        ZonedDateTime paris = time.atZone(PARIS);
        return texts.text("moment.paris", "day", day(paris.toLocalDate()), "paris", clock(paris));
    }

    /// As the record writes it.
    static String utc(Instant time) {
        return time.atZone(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT));
    }

    private String clock(ZonedDateTime time) {
        return time.format(DateTimeFormatter.ofPattern(texts.text("moment.clock"), Locale.ROOT));
    }
}
