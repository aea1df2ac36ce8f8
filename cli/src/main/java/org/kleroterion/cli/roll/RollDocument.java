package org.kleroterion.cli.roll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.roll.CommuneReport;
import org.kleroterion.sortition.roll.FileCounts;
import org.kleroterion.sortition.roll.IndistinguishableGroup;
import org.kleroterion.sortition.roll.ListType;
import org.kleroterion.sortition.roll.RollContents;
import org.kleroterion.sortition.roll.RollReport;
import org.kleroterion.sortition.roll.StationCount;

/// The report on a roll as another program reads it.
final class RollDocument {

    private final Terminal terminal;

    RollDocument(Terminal terminal) {
        this.terminal = terminal;
    }

    Map<String, Object> of(RollReport report, RollContents contents) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("usable", contents.isUsable());
        document.put("referenceDate", report.eligibility().referenceDate().toString());
        document.put("minimumAge", report.eligibility().minimumAge());
        document.put(
                "lists",
                report.eligibility().lists().stream().map(ListType::name).toList());
        document.put("lines", lines(report.lines()));
        document.put(
                "communes",
                report.communes().stream().map(RollDocument::commune).toList());
        document.put("problems", contents.problems().stream().map(this::problem).toList());
        return document;
    }

    private static Map<String, Object> lines(FileCounts counts) {
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("all", counts.lines());
        lines.put("header", counts.header());
        lines.put("rowsRead", counts.read());
        lines.put("rowsRefused", counts.refused());
        lines.put("continued", counts.continued());
        lines.put("blank", counts.blank());
        return lines;
    }

    private static Map<String, Object> commune(CommuneReport report) {
        Map<String, Object> commune = new LinkedHashMap<>();
        commune.put("commune", report.commune());
        commune.put("name", report.name());
        commune.putAll(figures(report.total()));
        Map<String, Integer> excluded = new LinkedHashMap<>();
        report.excluded().forEach((reason, count) -> excluded.put(reason.name().toLowerCase(Locale.ROOT), count));
        commune.put("excluded", excluded);
        commune.put("pairs", report.pairs().stream().map(RollDocument::lines).toList());
        commune.put(
                "stations",
                report.stations().stream().map(RollDocument::station).toList());
        return commune;
    }

    private static List<Long> lines(IndistinguishableGroup group) {
        return group.electors().stream()
                .flatMap(elector -> elector.rows().stream())
                .map(place -> place.line())
                .toList();
    }

    private static Map<String, Object> station(StationCount count) {
        Map<String, Object> station = new LinkedHashMap<>();
        station.put("station", count.station());
        station.putAll(figures(count));
        return station;
    }

    private static Map<String, Object> figures(StationCount count) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("rows", count.rows());
        figures.put("persons", count.persons());
        figures.put("eligible", count.eligible());
        figures.put("uncertainDates", count.uncertain());
        figures.put("indistinguishable", count.indistinguishable());
        return figures;
    }

    private Map<String, Object> problem(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", problem.code());
        document.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        document.put("file", problem.place().file());
        document.put("line", problem.place().line());
        document.put("column", problem.place().column());
        document.put("values", new TreeMap<>(problem.values()));
        document.put("sentence", terminal.sentence(problem));
        return document;
    }
}
