package org.kleroterion.sortition.roll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/// Algorithm 2.3: a date of birth, exact, or of which the roll says only the year or the month and the year.
///
/// An uncertain date is completed by the latest day that it allows: a person counts as of age only if they are so
/// whatever the day.
public sealed interface BirthDate {

    /// The first day that it may be.
    LocalDate earliest();

    /// The last day that it may be: the completed date.
    LocalDate latest();

    /// `1953-02-14`, with `00` for what the roll does not say.
    String text();

    default boolean isCertain() {
        return this instanceof Exact;
    }

    /// Full years on a day, counted from the completed date; negative before it.
    default int ageOn(LocalDate day) {
        return years(latest(), day);
    }

    /// Full years on a day, counted from the earliest date: the greatest age that it may be.
    default int greatestAgeOn(LocalDate day) {
        return years(earliest(), day);
    }

    /// Who was born on 29 February is a year older on 1 March of a year without that day.
    private static int years(LocalDate birth, LocalDate day) {
        boolean beforeBirthday = day.getMonthValue() != birth.getMonthValue()
                ? day.getMonthValue() < birth.getMonthValue()
                : day.getDayOfMonth() < birth.getDayOfMonth();
        return day.getYear() - birth.getYear() - (beforeBirthday ? 1 : 0);
    }

    /// A known day.
    record Exact(LocalDate day) implements BirthDate {

        @Override
        public LocalDate earliest() {
            return day;
        }

        @Override
        public LocalDate latest() {
            return day;
        }

        @Override
        public String text() {
            return day.toString();
        }
    }

    /// A known year and perhaps a known month.
    ///
    /// @param month 1 to 12, or 0 if unknown
    record Uncertain(int year, int month) implements BirthDate {

        public Uncertain {
            if (year < 1000 || year > 9999 || month < 0 || month > 12) {
                throw new IllegalArgumentException("no such month: " + month + " of " + year);
            }
        }

        @Override
        public LocalDate earliest() {
            return LocalDate.of(year, month == 0 ? 1 : month, 1);
        }

        @Override
        public LocalDate latest() {
            return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%04d-%02d-00", year, month);
        }
    }
}
