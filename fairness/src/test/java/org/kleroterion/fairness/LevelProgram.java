package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.LevelProof;

/// The linear program of one level as any solver can read it: the first column is the chance to raise, all columns and
/// rows lie between two bounds.
///
/// @param people who are undecided, the weight of the first column in our own solver
record LevelProgram(List<Row> rows, List<Column> columns, int people) {

    private static final double EXCEEDS = 1e-9;
    private static final double ROUNDING = 1e-12;

    LevelProgram {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    record Row(double lower, double upper) {}

    record Entry(int row, double value) {}

    record Column(double lower, double upper, List<Entry> entries) {

        Column {
            entries = List.copyOf(entries);
        }
    }

    /// The programs of all levels, each with the rows of those types that would otherwise exceed certainty.
    static List<LevelProgram> of(PanelRows panel, List<LevelProof> levels) {
        List<LevelProgram> programs = new ArrayList<>();
        double[] decidedAt = new double[panel.types];
        Arrays.fill(decidedAt, -1);
        for (LevelProof level : levels) {
            programs.add(withCaps(panel, decidedAt));
            level.types().forEach(t -> decidedAt[t] = LevelChance.nearly(level.chance()));
        }
        return programs;
    }

    private static LevelProgram withCaps(PanelRows panel, double[] decidedAt) {
        List<Integer> capped = new ArrayList<>();
        while (true) {
            LevelProgram program = of(panel, decidedAt, capped);
            double[] value = LevelSolver.ours().solve(program);
            List<Integer> exceeding = IntStream.range(0, panel.types)
                    .filter(t -> decidedAt[t] < 0 && !capped.contains(t))
                    .filter(t -> panel.people[t] * value[0] + value[1 + t] > panel.people[t] * (1 + EXCEEDS))
                    .boxed()
                    .toList();
            if (exceeding.isEmpty()) {
                return program;
            }
            capped.addAll(exceeding);
        }
    }

    private static LevelProgram of(PanelRows panel, double[] decidedAt, List<Integer> capped) {
        double[] raised = new double[panel.rows];
        double[] constant = new double[panel.rows];
        List<Column> columns = new ArrayList<>();
        int open = 0;
        for (int t = 0; t < panel.types; t++) {
            double people = panel.people[t];
            boolean isOpen = decidedAt[t] < 0;
            List<Entry> entries = new ArrayList<>();
            for (int r : panel.rowsOf[t]) {
                raised[r] += isOpen ? people : 0;
                constant[r] += isOpen ? 0 : people * decidedAt[t];
                entries.add(new Entry(r, 1));
            }
            if (capped.contains(t)) {
                entries.add(new Entry(panel.rows + capped.indexOf(t), 1));
            }
            open += isOpen ? panel.people[t] : 0;
            columns.add(new Column(0, isOpen ? people : people * (1 - decidedAt[t]), entries));
        }
        List<Row> rows = new ArrayList<>();
        List<Entry> chance = new ArrayList<>();
        for (int r = 0; r < panel.rows; r++) {
            rows.add(new Row(tidy(panel.lower[r] - constant[r]), tidy(panel.upper[r] - constant[r])));
            if (raised[r] > 0) {
                chance.add(new Entry(r, raised[r]));
            }
        }
        for (int t : capped) {
            chance.add(new Entry(rows.size(), panel.people[t]));
            rows.add(new Row(0, panel.people[t]));
        }
        columns.addFirst(new Column(0, 1, chance));
        return new LevelProgram(rows, columns, open);
    }

    /// A whole number is one again after rounding errors: to a presolver -1e-15 is impossible where 0 is not.
    private static double tidy(double bound) {
        return Math.abs(bound - Math.rint(bound)) < ROUNDING ? Math.rint(bound) : bound;
    }
}
