package org.kleroterion.convention;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// TypedTime and hours as people type them and as browsers send them.
public final class TypedTime {

    private static final DateTimeFormatter DAY = strict("[uuuu-MM-dd][d/M/uuuu]");
    private static final DateTimeFormatter HOUR = strict("H:mm");

    private TypedTime() {}

    /// A date such as `2026-11-14` or `14/11/2026`.
    ///
    /// @throws InvalidInput if it is not a date (FORM-102)
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeParseException other) {
            throw new InvalidInput(Problem.error("FORM-102", Place.file(""), "value", text));
        }
    }

    /// An hour such as `09:30`, `9h30` or `9h`.
    ///
    /// @throws InvalidInput if it is not an hour of the day (FORM-103)
    public static LocalTime hour(String text) {
        String colon = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*h\\s*", ":");
        try {
            return LocalTime.parse(colon.endsWith(":") ? colon + "00" : colon, HOUR);
        } catch (DateTimeParseException other) {
            throw new InvalidInput(Problem.error("FORM-103", Place.file(""), "value", text));
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
