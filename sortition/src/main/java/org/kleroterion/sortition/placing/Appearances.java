package org.kleroterion.sortition.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// How many volunteers sit on how many panels; fewer than five people never make a line of their own, unless the pool
/// has fewer.
public record Appearances(List<Line> lines) {

    private static final List<String> HEADER = List.of("from", "to", "volunteers", "seats");
    private static final int SMALLEST = 5;

    /// @param from the fewest panels that these volunteers sit on
    /// @param to the most
    /// @param seats that they take in all
    public record Line(int from, int to, int volunteers, long seats) {

        boolean isSmall() {
            return volunteers < SMALLEST;
        }

        Line with(Line next) {
            return new Line(from, next.to, volunteers + next.volunteers, seats + next.seats);
        }

        List<String> row() {
            return List.of(
                    Integer.toString(from), Integer.toString(to), Integer.toString(volunteers), Long.toString(seats));
        }

        static Line parse(List<String> row) {
            try {
                return new Line(
                        Math.toIntExact(TextCursor.number0(row.get(0))),
                        Math.toIntExact(TextCursor.number0(row.get(1))),
                        Math.toIntExact(TextCursor.number0(row.get(2))),
                        TextCursor.number0(row.get(3)));
            } catch (NumberFormatException | ArithmeticException refused) {
                throw new MalformedText("'" + String.join(",", row) + "' is no line of appearances");
            }
        }
    }

    public Appearances {
        lines = List.copyOf(lines);
    }

    /// @param times how often each volunteer appears
    public static Appearances of(List<Integer> times) {
        TreeMap<Integer, Integer> volunteers = new TreeMap<>();
        times.forEach(count -> volunteers.merge(count, 1, Integer::sum));
        List<Line> lines = new ArrayList<>();
        volunteers.forEach((count, people) -> {
            Line line = new Line(count, count, people, (long) count * people);
            boolean join = !lines.isEmpty() && lines.getLast().isSmall();
            lines.add(join ? lines.removeLast().with(line) : line);
        });
        if (lines.size() > 1 && lines.getLast().isSmall()) {
            Line last = lines.removeLast();
            lines.add(lines.removeLast().with(last));
        }
        return new Appearances(lines);
    }

    /// Reads the table `panel/appearances.csv`.
    ///
    /// @throws MalformedText if it is not written canonically
    public static Appearances parse(byte[] bytes) {
        return new Appearances(CanonicalTable.parse(bytes, HEADER).rows().stream()
                .map(Line::parse)
                .toList());
    }

    public CanonicalTable table() {
        return new CanonicalTable(HEADER, lines.stream().map(Line::row).toList());
    }

    public long volunteers() {
        return lines.stream().mapToLong(Line::volunteers).sum();
    }

    public long seats() {
        return lines.stream().mapToLong(Line::seats).sum();
    }

    /// Whether the lines ascend, each states seats that its volunteers can take, and only a single line is small.
    public boolean arePossible() {
        long before = -1;
        for (Line line : lines) {
            boolean ascending = line.from() > before && line.to() >= line.from();
            boolean seated = line.seats() >= (long) line.from() * line.volunteers()
                    && line.seats() <= (long) line.to() * line.volunteers();
            if (!ascending || !seated || (line.isSmall() && lines.size() > 1)) {
                return false;
            }
            before = line.to();
        }
        return true;
    }
}
