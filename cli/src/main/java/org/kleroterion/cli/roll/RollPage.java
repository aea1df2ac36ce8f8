package org.kleroterion.cli.roll;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.roll.CommuneReport;
import org.kleroterion.sortition.roll.FileCounts;
import org.kleroterion.sortition.roll.ListType;
import org.kleroterion.sortition.roll.RollReport;
import org.kleroterion.sortition.roll.StationCount;

/// The report on a roll as a person reads it: one table, a row for each commune and polling station.
final class RollPage {

    private final Terminal terminal;
    private final Messages messages;

    RollPage(Terminal terminal) {
        this.terminal = terminal;
        this.messages = terminal.messages();
    }

    void print(RollReport report) {
        FileCounts lines = report.lines();
        terminal.say(
                "roll.check.title",
                "day",
                day(report.eligibility().referenceDate()),
                "age",
                Integer.toString(report.eligibility().minimumAge()),
                "lists",
                report.eligibility().lists().stream().map(ListType::name).collect(Collectors.joining(", ")));
        terminal.out().println();
        table(report).print(terminal.out());
        terminal.out().println();
        report.communes().forEach(this::tellExclusions);
        terminal.say(
                "roll.check.lines",
                "lines",
                Long.toString(lines.lines()),
                "header",
                Long.toString(lines.header()),
                "read",
                Long.toString(lines.read()),
                "refused",
                Long.toString(lines.refused()),
                "continued",
                Long.toString(lines.continued()),
                "blank",
                Long.toString(lines.blank()));
    }

    private String day(LocalDate day) {
        String pattern = terminal.language() == Language.FR ? "dd/MM/yyyy" : "yyyy-MM-dd";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
    }

    private TextTable table(RollReport report) {
        TextTable table = new TextTable(List.of(
                messages.text("roll.check.commune"),
                messages.text("roll.check.rows"),
                messages.text("roll.check.persons"),
                messages.text("roll.check.eligible"),
                messages.text("roll.check.uncertain"),
                messages.text("roll.check.ambiguous")));
        for (CommuneReport commune : report.communes()) {
            table.row(row(commune.commune() + " " + commune.name(), commune.total()));
            commune.stations().forEach(station -> table.row(row("  " + label(station), station)));
        }
        if (report.communes().size() > 1) {
            table.row(row(messages.text("roll.check.total"), report.total()));
        }
        return table;
    }

    private String label(StationCount station) {
        return station.station().isEmpty() ? messages.text("roll.check.nostation") : station.station();
    }

    private static List<String> row(String label, StationCount count) {
        List<String> row = new ArrayList<>(List.of(label));
        for (int figure : List.of(
                count.rows(), count.persons(), count.eligible(), count.uncertain(), count.indistinguishable())) {
            row.add(Integer.toString(figure));
        }
        return row;
    }

    private void tellExclusions(CommuneReport commune) {
        if (commune.excluded().isEmpty()) {
            return;
        }
        String reasons = commune.excluded().entrySet().stream()
                .map(entry -> messages.text(
                        "roll.check.excluded." + entry.getKey().name().toLowerCase(Locale.ROOT),
                        "count",
                        entry.getValue().toString()))
                .collect(Collectors.joining(", "));
        terminal.say("roll.check.excluded", "commune", commune.commune(), "reasons", reasons);
    }
}
