package org.kleroterion.sortition.roll;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.csv.CsvTableReader;

/// Algorithm 2.7: people whom the commune sets aside before the seal: they objected, or they hold an office that the
/// plan
/// excludes.
///
/// A table with the columns `motif` (`objection` or `office`), `nom de naissance`, `prénoms`, `sexe` and
/// `date de naissance`. Each line must fit exactly one eligible elector.
public final class SetAsideElectors {

    private static final List<String> COLUMNS =
            List.of("motif", "nom de naissance", "prénoms", "sexe", "date de naissance");

    private record Line(Place place, Exclusion reason, List<String> identity) {}

    private final List<Line> lines;

    private SetAsideElectors(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /// Nobody is set aside.
    public static SetAsideElectors none() {
        return new SetAsideElectors(List.of());
    }

    /// Reads the table.
    ///
    /// @throws InvalidInput with every problem of it
    public static SetAsideElectors read(String file, byte[] bytes) {
        Problems problems = new Problems();
        List<Line> lines = new ArrayList<>();
        CsvTableReader.read(file, bytes, problems).ifPresent(table -> lines(table, problems, lines));
        problems.refuseErrors();
        return new SetAsideElectors(lines);
    }

    /// The electors without those set aside, and the reasons counted.
    ///
    /// @throws InvalidInput if a line fits nobody, or more than one elector
    public EligibleElectors from(EligibleElectors eligible) {
        Map<List<String>, List<Elector>> byIdentity = new TreeMap<>(SetAsideElectors::compare);
        eligible.electors()
                .forEach(elector -> byIdentity
                        .computeIfAbsent(elector.identity().fields(), absent -> new ArrayList<>())
                        .add(elector));
        Problems problems = new Problems();
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        excluded.putAll(eligible.excluded());
        for (Line line : lines) {
            List<Elector> found = byIdentity.getOrDefault(line.identity(), List.of());
            if (found.size() == 1) {
                byIdentity.remove(line.identity());
                excluded.merge(line.reason(), 1, Integer::sum);
            } else {
                problems.add(Problem.error(found.isEmpty() ? "ROLL-191" : "ROLL-192", line.place()));
            }
        }
        problems.refuseErrors();
        List<Elector> kept = eligible.electors().stream()
                .filter(elector -> byIdentity.containsKey(elector.identity().fields()))
                .toList();
        return new EligibleElectors(eligible.commune(), kept, excluded);
    }

    private static void lines(CsvTable table, Problems problems, List<Line> lines) {
        List<Integer> columns = new ArrayList<>();
        for (String name : COLUMNS) {
            List<Integer> found = table.columns(name);
            if (found.size() != 1) {
                problems.add(Problem.error("ROLL-193", Place.line(table.file(), 1), "column", name));
                return;
            }
            columns.add(found.getFirst());
        }
        for (CsvTable.Row row : table.rows()) {
            String reason = row.cells().get(columns.getFirst()).strip().toLowerCase(Locale.ROOT);
            if (!reason.equals("objection") && !reason.equals("office")) {
                problems.add(Problem.error("ROLL-194", table.place(row, columns.getFirst()), "value", reason));
                continue;
            }
            List<String> identity = List.of(
                    name(row.cells().get(columns.get(1))),
                    name(row.cells().get(columns.get(2))),
                    name(row.cells().get(columns.get(3))),
                    date(row.cells().get(columns.get(4)).strip()));
            Exclusion exclusion = reason.equals("office") ? Exclusion.OFFICE : Exclusion.OBJECTION;
            lines.add(new Line(Place.line(table.file(), row.line()), exclusion, identity));
        }
    }

    private static String name(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }

    /// `14/02/1953` as `1953-02-14`, `1961` as `1961-00-00`; other spellings will fit nobody.
    private static String date(String written) {
        String[] parts = written.split("/", -1);
        if (parts.length == 3) {
            return parts[2] + "-" + parts[1] + "-" + parts[0];
        }
        return written.length() == 4 ? written + "-00-00" : written;
    }

    private static int compare(List<String> one, List<String> other) {
        for (int at = 0; at < one.size(); at++) {
            int order = one.get(at).compareTo(other.get(at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
