package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Refusal;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.placing.PanelPublication;
import org.kleroterion.sortition.placing.PanelThrow;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PublicRecord;

/// What the steps of a panel's draw need of the record so far.
final class RecordSteps {

    static final String QUOTAS = "panel/quotas.csv";
    static final String POOL = "panel/pool.txt";
    static final String TAGS = "panel/tags.csv";
    static final String ALTERNATES = "panel/alternates.csv";
    static final String APPEARANCES = "panel/appearances.csv";
    static final String PANELS = "panel/panels.txt";
    static final String THROW = "panel/throw.txt";

    private static final Duration BEFORE_THROW = Duration.ofDays(3);

    private RecordSteps() {}

    static PoolSeal pool(History history) {
        require(history, POOL, "pool");
        return PoolSeal.parse(history.file(POOL));
    }

    static PanelPublication panels(History history) {
        require(history, PANELS, "panels");
        return PanelPublication.parse(history.file(PANELS));
    }

    static PanelThrow thrown(History history) {
        require(history, THROW, "throw");
        return PanelThrow.parse(history.file(THROW));
    }

    /// When a file was anchored for the first time.
    ///
    /// @throws Refusal if it was not
    static Instant firstAnchor(History history, String path) {
        return history.anchorsOf(path).stream()
                .map(entry -> (Event.Anchored) entry.event())
                .map(Event.Anchored::time)
                .findFirst()
                .orElseThrow(() -> refusal("CLI-187", "path", path));
    }

    /// The record with the digits thrown, 72 hours after the panels were anchored at the earliest.
    ///
    /// @throws Refusal if the digits are not those that the plan needs, or the panels were anchored too late
    static PublicRecord withThrow(PublicRecord record, List<String> digits) {
        Plan plan = record.history().plan();
        PanelPublication panels = panels(record.history());
        if (digits.size() != plan.panel().digits() || digits.stream().anyMatch(digit -> !digit.matches("[0-9]"))) {
            throw refusal(
                    "CLI-188",
                    "value",
                    String.join(" ", digits),
                    "count",
                    Integer.toString(plan.panel().digits()));
        }
        Instant draw = plan.calendar().panelBeacon();
        if (firstAnchor(record.history(), PANELS).plus(BEFORE_THROW).isAfter(draw)) {
            throw refusal("CLI-189", "time", draw.toString());
        }
        PanelThrow thrown = new PanelThrow(
                panels.hash(),
                digits.stream().map(Integer::valueOf).toList(),
                plan.beacon().firstRoundFrom(draw));
        return record.append(
                new Event.PanelThrown(), Map.of(THROW, thrown.text().bytes()));
    }

    static Refusal refusal(String code, String... namesAndValues) {
        return new Refusal(ExitCode.INPUT_NOT_USABLE, Problem.error(code, Place.file(""), namesAndValues));
    }

    /// A file of the annex.
    static byte[] annexFile(Terminal terminal, Path annex, String name) throws IOException {
        return Files.readAllBytes(terminal.resolve(annex.resolve(name)));
    }

    private static void require(History history, String path, String step) {
        if (!history.has(path)) {
            throw refusal("CLI-186", "step", step);
        }
    }
}
