package org.kleroterion.convention.mandate.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// The days on which nobody works: week-ends and the eleven holidays of Code du travail L. 3133-1.
///
/// Alsace and Moselle have two more, which are not counted.
public final class Holidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /// Days from Easter Sunday to Easter Monday, Ascension and Whit Monday.
    private static final Set<Integer> MOVING = Set.of(1, 39, 50);

    private Holidays() {}

    /// Easter Sunday of a Gregorian year, by the anonymous computus (Nature, 20 April 1876).
    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    public static boolean isHoliday(LocalDate day) {
        int sinceEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return FIXED.contains(MonthDay.from(day)) || MOVING.contains(sinceEaster);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /// The last working day on or before a day.
    public static LocalDate lastWorkingDay(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /// The last working day from which so many working days later is not after a day.
    public static LocalDate workingDaysBefore(LocalDate day, int count) {
        LocalDate found = lastWorkingDay(day);
        for (int left = count; left > 0; left--) {
            found = lastWorkingDay(found.minusDays(1));
        }
        return found;
    }

    /// The first working day on or after a day.
    public static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /// The working day so many working days after a day; the day itself for none.
    public static LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate found = day;
        for (int left = count; left > 0; left--) {
            found = nextWorkingDay(found.plusDays(1));
        }
        return found;
    }
}
