package org.kleroterion.cli.replace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.record.Entry;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.FileReference;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.record.RecordFolder;
import org.kleroterion.sortition.record.Witness;
import org.kleroterion.sortition.replacement.Notice;

/// Departures, typed as a city types them, on a record that was made without this program.
class ReplaceStepsTest {

    private static final Path VECTORS = Path.of(System.getProperty("kleroterion.root", ".."), "spec", "vectors");
    private static final String ANNEX =
            VECTORS.resolve("annex").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private static RecordFiles golden() throws IOException {
        return RecordFolder.read(VECTORS.resolve("record"));
    }

    private static List<Entry> entries(RecordFiles files) {
        return files.paths().stream()
                .filter(path -> path.startsWith("entries/"))
                .map(path -> Entry.parse(files.bytes(path).orElseThrow()))
                .toList();
    }

    /// The golden record as its draw left it.
    private void startWithTheDraw() throws IOException {
        RecordFiles files = golden();
        PublicRecord record = PublicRecord.of(Plan.parse(files.bytes("plan.txt").orElseThrow()));
        for (Entry entry : entries(files).subList(1, drawn())) {
            Map<String, byte[]> brought = new TreeMap<>();
            for (FileReference file : entry.files()) {
                brought.put(file.path(), files.bytes(file.path()).orElseThrow());
            }
            record = record.append(entry.event(), brought);
        }
        RecordFiles all = record.files();
        for (String path : all.paths()) {
            Path file = folder.resolve("record").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, all.bytes(path).orElseThrow());
        }
    }

    /// How many entries there are up to the draw.
    private static int drawn() throws IOException {
        List<Entry> all = entries(golden());
        int at = 0;
        while (!(all.get(at).event() instanceof Event.PanelDrawn)) {
            at++;
        }
        return at + 1;
    }

    private CommandRun run(String... line) {
        return CommandRun.in(folder, line);
    }

    private CommandRun done(String... line) {
        CommandRun run = run(line);
        assertThat(run.status()).as(String.join(" ", line) + "\n" + run.err()).isZero();
        return run;
    }

    private CommandRun notice(Notice notice) {
        return done(
                "replace",
                "notice",
                "--record",
                "record",
                "--tag",
                notice.tag().hex(),
                "--ground",
                notice.ground().code(),
                "--day",
                notice.time().toString().substring(0, 10));
    }

    private CommandRun next(String... more) {
        List<String> line = new ArrayList<>(List.of("replace", "next", "--record", "record", "--annex", ANNEX));
        line.addAll(List.of(more));
        return run(line.toArray(String[]::new));
    }

    /// The line that makes the entry of the golden record again.
    private CommandRun retype(Entry entry, RecordFiles files) {
        return switch (entry.event()) {
            case PanelChange.Vacated vacated ->
                notice(Notice.parse(files.bytes(Notice.path(vacated.notice())).orElseThrow()));
            case PanelChange.Replaced replaced ->
                replaced.entrant() instanceof Entrant.ByLot lot
                        ? next("--signature", lot.beacon().signature(), "--confirm")
                        : next("--confirm");
            case PanelChange.Refused refused ->
                done("replace", "refuse", "--record", "record", "--notice", Integer.toString(refused.notice()));
            case Event.Anchored anchored -> anchor(anchored);
            default -> throw new IllegalStateException(entry.event().kind());
        };
    }

    private CommandRun anchor(Event.Anchored anchored) {
        String by = anchored.witness() instanceof Witness.Receipt ? "--receipt" : "--bulletin";
        String witness = anchored.witness().toString();
        return done(
                "record",
                "anchor",
                "--record",
                "record",
                "--file",
                anchored.subject().path(),
                by,
                witness.substring(witness.indexOf(' ') + 1),
                "--time",
                anchored.time().toString());
    }

    @Test
    void the_departures_of_the_golden_record_typed_again_give_the_same_entries() throws IOException {
        startWithTheDraw();
        RecordFiles files = golden();
        for (Entry entry : entries(files).subList(drawn(), entries(files).size())) {
            CommandRun run = retype(entry, files);
            assertThat(run.status()).as(entry.path() + run.err()).isZero();
            assertThat(folder.resolve("record").resolve(entry.path()))
                    .hasBinaryContent(files.bytes(entry.path()).orElseThrow());
        }
        assertThat(done("replace", "status", "--record", "record").out())
                .contains("Members who sit: 6. Empty seats: 0.", "Notice 2 (employee)", "Notice 3 (by death)");
        assertThat(done("replace", "status", "--record", "record", "--annex", ANNEX)
                        .out())
                .contains("elector 9900", "sex, F:", "(from ");
        assertThat(done("record", "show", "--record", "record").out()).contains("somebody leaves", "refusal noted");
        assertThat(run("verify", "record", "--annex", ANNEX).out()).contains("V-10.6 A passed");
    }

    @Test
    void nothing_is_written_without_confirm_and_a_lot_waits_for_its_round() throws IOException {
        startWithTheDraw();
        RecordFiles files = golden();
        notice(Notice.parse(files.bytes(Notice.path(1)).orElseThrow()));
        byte[] before = Files.readAllBytes(folder.resolve("record/manifest.txt"));
        CommandRun told = next();
        assertThat(told.status()).as(told.err()).isZero();
        assertThat(told.out()).contains("Notice 1");
        assertThat(folder.resolve("record/manifest.txt")).hasBinaryContent(before);
    }

    @Test
    void someone_is_found_by_their_number() throws IOException {
        startWithTheDraw();
        String status = done("replace", "status", "--record", "record", "--annex", ANNEX)
                .out();
        String number = status.lines()
                .filter(line -> line.contains("volunteer "))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*volunteer (\\d+),.*", "$1");
        String[] leave = {"replace", "notice", "--record", "record", "--number", number, "--day", "2026-11-20"};
        assertThat(run(leave).err()).contains("CLI-302");
        List<String> line = new ArrayList<>(List.of(leave));
        line.addAll(List.of("--annex", ANNEX));
        done(line.toArray(String[]::new));
        assertThat(run(line.toArray(String[]::new)).err()).contains("CLI-303");
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() throws IOException {
        startWithTheDraw();
        String tag =
                Notice.parse(golden().bytes(Notice.path(1)).orElseThrow()).tag().hex();
        assertThat(next().err()).contains("CLI-307");
        assertThat(run("replace", "refuse", "--record", "record", "--notice", "1")
                        .err())
                .contains("CLI-306");
        assertThat(leave(tag, "own-word", "soon").err()).contains("CLI-305");
        assertThat(leave(tag, "opinion", "2026-11-20").err()).contains("REPLACE-105", "opinion");
        assertThat(leave(tag, "Own Word", "2026-11-20").err()).contains("CLI-304");
        assertThat(leave(tag, "own-word", "2026-11-10").err()).contains("REPLACE-106");
        assertThat(leave("abc", "own-word", "2026-11-20").err()).contains("CLI-301");
        assertThat(leave("0".repeat(64), "own-word", "2026-11-20").err()).contains("REPLACE-103");
    }

    private CommandRun leave(String tag, String ground, String day) {
        CommandRun run = run("replace", "notice", "--record", "record", "--tag", tag, "--ground", ground, "--day", day);
        assertThat(run.status()).isEqualTo(2);
        return run;
    }

    @Test
    void nobody_leaves_a_panel_that_is_not_drawn() throws IOException {
        startWithTheDraw();
        RecordFiles files = golden();
        PublicRecord record = PublicRecord.of(Plan.parse(files.bytes("plan.txt").orElseThrow()));
        Path other = folder.resolve("other");
        for (String path : record.files().paths()) {
            Files.createDirectories(other.resolve(path).getParent());
            Files.write(other.resolve(path), record.files().bytes(path).orElseThrow());
        }
        assertThat(run("replace", "status", "--record", "other").err()).contains("CLI-186");
    }
}
