package org.kleroterion.sortition.plan;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// The lines of a draft by key, and the reading of their values, which goes on after a problem.
final class DraftLines {

    private record Line(int number, String value) {}

    private final String file;
    private final Problems problems;
    private final Map<String, List<Line>> lines = new TreeMap<>();

    private DraftLines(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static DraftLines read(String file, String text, Problems problems) {
        DraftLines draft = new DraftLines(file, problems);
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                draft.add(number, line);
            }
        }
        return draft;
    }

    private void add(int number, String line) {
        int equals = line.indexOf('=');
        String key = equals < 0 ? line.strip() : line.substring(0, equals).strip();
        if (!PlanText.KEYS.contains(key)) {
            String code = equals < 0 ? "PLAN-105" : "PLAN-101";
            problems.add(Problem.error(code, place(number), "key", key, "nearest", NearestName.to(key, PlanText.KEYS)));
            return;
        }
        String value = equals < 0 ? "" : line.substring(equals + 1).strip();
        lines.computeIfAbsent(key, absent -> new ArrayList<>()).add(new Line(number, value));
    }

    /// The value of a key that stands exactly once; `instead` after a problem.
    ///
    /// @param form names the sentence `plan.form.*` that says what is expected
    <T> T one(String key, String form, Function<String, T> reading, T instead) {
        List<Line> found = lines.getOrDefault(key, List.of());
        if (found.isEmpty()) {
            problems.add(Problem.error("PLAN-102", Place.file(file), "key", key));
            return instead;
        }
        if (found.size() > 1) {
            problems.add(Problem.error("PLAN-103", place(found.get(1).number()), "key", key));
        }
        List<T> values = read(key, form, reading, found.subList(0, 1));
        return values.isEmpty() ? instead : values.getFirst();
    }

    /// The values of a key that may stand several times.
    <T> List<T> many(String key, String form, Function<String, T> reading) {
        return read(key, form, reading, lines.getOrDefault(key, List.of()));
    }

    /// Codes with their sentences, each code once, at least so many.
    List<Coded> codes(String key, int atLeast) {
        List<Coded> codes = many(key, "coded", Coded::parse);
        TreeSet<String> seen = new TreeSet<>();
        codes.stream()
                .filter(coded -> !seen.add(coded.code()))
                .forEach(twice -> error("PLAN-108", key, "value", twice.code()));
        if (codes.size() < atLeast) {
            error(
                    "PLAN-114",
                    key,
                    "key",
                    key,
                    "count",
                    Integer.toString(codes.size()),
                    "atleast",
                    Integer.toString(atLeast));
        }
        return codes;
    }

    boolean has(String key) {
        return lines.containsKey(key);
    }

    long line(String key) {
        return has(key) ? lines.getOrDefault(key, List.of()).getFirst().number() : 0;
    }

    void error(String code, String key, String... namesAndValues) {
        problems.add(Problem.error(code, place(line(key)), namesAndValues));
    }

    Place place(long line) {
        return Place.line(file, line);
    }

    private <T> List<T> read(String key, String form, Function<String, T> reading, List<Line> found) {
        List<T> values = new ArrayList<>();
        for (Line line : found) {
            try {
                if (line.value().isEmpty()) {
                    throw new IllegalArgumentException(key);
                }
                values.add(reading.apply(line.value()));
            } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException refused) {
                problems.add(Problem.error(
                        "PLAN-104",
                        place(line.number()),
                        "key",
                        key,
                        "value",
                        line.value(),
                        "form",
                        "@plan.form." + form));
            }
        }
        return values;
    }
}
