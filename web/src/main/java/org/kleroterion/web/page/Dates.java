package org.kleroterion.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Dates and hours as a reader writes them: « samedi 7 mars 2026 », « 1er mars 2026 », « 14 h 30 »; *Saturday 7 March
/// 2026*, *14:30*. Hours are those of Paris.
@Component("dates")
public class Dates {

    /// Where every convention takes place.
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    Dates() {}

    /// « samedi 7 mars 2026 »
    public String full(LocalDate date, Locale locale) {
        return first(
                date, DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date), locale);
    }

    /// « 7 mars 2026 »
    public String day(LocalDate date, Locale locale) {
        return first(date, DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date), locale);
    }

    /// « 14 h 30 », « 9 h »; *14:30*
    public String hour(LocalTime time, Locale locale) {
        if (!isFrench(locale)) {
            return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
        }
        String hour = time.getHour() + "\u00a0h";
        return time.getMinute() == 0 ? hour : "%s\u00a0%02d".formatted(hour, time.getMinute());
    }

    /// « 7 mars 2026 à 14 h 30 »
    public String moment(Instant instant, Locale locale) {
        var local = instant.atZone(PARIS);
        String between = isFrench(locale) ? " à " : " at ";
        return day(local.toLocalDate(), locale) + between + hour(local.toLocalTime(), locale);
    }

    /// French writes the first of a month as an ordinal.
    private static String first(LocalDate date, String words, Locale locale) {
        return isFrench(locale) && date.getDayOfMonth() == 1 ? words.replaceFirst("\\b1 ", "1er ") : words;
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
