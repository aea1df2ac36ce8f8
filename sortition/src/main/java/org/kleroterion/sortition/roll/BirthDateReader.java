package org.kleroterion.sortition.roll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads dates of birth as a roll writes them: `14/02/1953`, `00/02/1953`, `00/00/1953` or `1953`.
final class BirthDateReader {

    private static final int OLDEST_YEAR = 1900;
    private static final LocalDate SPREADSHEET_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final LocalDate today;
    private final RollProblems problems;
    private final Map<String, BirthDate> known = new LinkedHashMap<>();

    /// @param today a birth after this day is an error
    BirthDateReader(LocalDate today, RollProblems problems) {
        this.today = today;
        this.problems = problems;
    }

    /// The date, unless an error was added to the problems.
    Optional<BirthDate> read(String text, long line, String column) {
        BirthDate before = known.get(text);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<BirthDate> date = parsed(text, line, column);
        if (date.isEmpty()) {
            return date;
        }
        if (date.get().earliest().isAfter(today)) {
            problems.error("ROLL-155", line, column, "value", text, "day", slashed(today));
            return Optional.empty();
        }
        return Optional.of(remarked(date.get(), text, line, column));
    }

    private BirthDate remarked(BirthDate date, String text, long line, String column) {
        if (date.latest().getYear() < OLDEST_YEAR) {
            problems.warning("ROLL-156", line, column, "value", text);
        } else if (!date.isCertain()) {
            problems.note("ROLL-157", line, column, "value", text, "latest", slashed(date.latest()));
        } else {
            known.put(text, date);
        }
        return date;
    }

    private Optional<BirthDate> parsed(String text, long line, String column) {
        if (text.isEmpty()) {
            problems.error("ROLL-149", line, column);
            return Optional.empty();
        }
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (first < 0) {
            return yearAlone(text, line, column);
        }
        int day = number(text, 0, first, 2);
        int month = second < 0 ? -1 : number(text, first + 1, second, 2);
        int year = second < 0 ? -1 : number(text, second + 1, text.length(), 4);
        if (day < 0 || month < 0 || year < 0) {
            return refused("ROLL-150", text, line, column);
        }
        return year < 1000 ? shortYear(text, second, line, column) : parts(text, day, month, year, line, column);
    }

    private Optional<BirthDate> parts(String text, int day, int month, int year, long line, String column) {
        if (day == 0 && month <= 12) {
            return Optional.of(new BirthDate.Uncertain(year, month));
        }
        if (month > 12 && month <= 31 && day <= 12) {
            return refused("ROLL-151", text, line, column);
        }
        if (month == 0 || month > 12 || day > 31) {
            return refused("ROLL-150", text, line, column);
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day > last) {
            problems.error("ROLL-152", line, column, "value", text, "last", Integer.toString(last));
            return Optional.empty();
        }
        return Optional.of(new BirthDate.Exact(LocalDate.of(year, month, day)));
    }

    private Optional<BirthDate> yearAlone(String text, long line, String column) {
        int number = number(text, 0, text.length(), 5);
        if (number < 1000) {
            return refused("ROLL-150", text, line, column);
        }
        if (number <= 9999 && text.length() == 4) {
            return Optional.of(new BirthDate.Uncertain(number, 0));
        }
        String day = slashed(SPREADSHEET_DAY_ZERO.plusDays(number));
        problems.error("ROLL-154", line, column, "value", text, "day", day);
        return Optional.empty();
    }

    private Optional<BirthDate> shortYear(String text, int second, long line, String column) {
        return refused(text.length() - second - 1 == 2 ? "ROLL-153" : "ROLL-150", text, line, column);
    }

    private Optional<BirthDate> refused(String code, String text, long line, String column) {
        problems.error(code, line, column, "value", text);
        return Optional.empty();
    }

    /// A number of 1 to `most` digits, or -1.
    private static int number(String text, int from, int to, int most) {
        if (from == to || to - from > most) {
            return -1;
        }
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static String slashed(LocalDate day) {
        return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
