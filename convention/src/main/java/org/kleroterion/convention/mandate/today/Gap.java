package org.kleroterion.convention.mandate.today;

import java.time.LocalDate;

/// The time that must lie between a step and the next.
///
/// @param wanted what is planned for
/// @param least what it can shrink to when something is late
public record Gap(Unit unit, int wanted, int least) {

    /// How days are counted.
    public enum Unit {
        /// Days of the calendar.
        DAYS,
        /// Days on which people work ([Holidays]).
        WORKING_DAYS,
        /// Whole days between two days, neither counted (*jours francs*).
        CLEAR_DAYS
    }

    public Gap {
        if (least < 0 || wanted < least) {
            throw new IllegalArgumentException("from 0 to what is wanted, not " + least + " of " + wanted);
        }
    }

    static Gap days(int wanted, int least) {
        return new Gap(Unit.DAYS, wanted, least);
    }

    static Gap workingDays(int wanted, int least) {
        return new Gap(Unit.WORKING_DAYS, wanted, least);
    }

    /// Days that the law or the plan sets: they do not shrink.
    static Gap clearDays(int count) {
        return new Gap(Unit.CLEAR_DAYS, count, count);
    }

    /// The last working day on which a step may be done if the next is done on a day.
    LocalDate before(LocalDate next) {
        return switch (unit) {
            case DAYS -> Holidays.lastWorkingDay(next.minusDays(wanted));
            case WORKING_DAYS -> Holidays.workingDaysBefore(next, wanted);
            case CLEAR_DAYS -> Holidays.lastWorkingDay(next.minusDays(wanted + 1L));
        };
    }

    /// The first day on which the next step may be done if a step is done on a day, with the least time between.
    LocalDate after(LocalDate step) {
        return switch (unit) {
            case DAYS -> step.plusDays(least);
            case WORKING_DAYS -> Holidays.workingDaysAfter(step, least);
            case CLEAR_DAYS -> step.plusDays(least + 1L);
        };
    }
}
