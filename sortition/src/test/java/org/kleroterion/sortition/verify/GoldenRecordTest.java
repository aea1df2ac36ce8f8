package org.kleroterion.sortition.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.record.RecordFolder;
import org.kleroterion.sortition.seal.LetterProof;
import org.kleroterion.sortition.witness.AnchorCheck;
import org.kleroterion.sortition.witness.BeaconCheck;
import org.kleroterion.sortition.witness.Witnesses;

/// A record, an annex, a letter and a receipt made by an implementation that is not this one, verified here; and
/// forgeries of each kind of statement, every sum repaired, each of which must fail the check that understands it.
class GoldenRecordTest {

    private static RecordFiles record = RecordFiles.none();
    private static Annex annex = new Annex(RecordFiles.none());
    private static Optional<HeldLetter> letter = Optional.empty();
    private static Optional<byte[]> receipt = Optional.empty();

    @BeforeAll
    static void read() throws IOException {
        record = RecordFolder.read(Vectors.path("record"));
        annex = new Annex(RecordFolder.read(Vectors.path("annex")));
        LetterProof proof = LetterProof.parse(Files.readAllBytes(Vectors.path("letter-2007-10-04.txt")));
        letter = Optional.of(new HeldLetter(proof, "2007-10-04"));
        receipt = Optional.of(Files.readAllBytes(Vectors.path("receipt.txt")));
    }

    @Test
    void the_golden_record_is_consistent() {
        Verification verification = verify(record, Optional.of(record));
        assertThat(failures(verification)).isEmpty();
        assertThat(verification.findings().stream()
                        .filter(Finding.Passed.class::isInstance)
                        .count())
                .isGreaterThanOrEqualTo(25);
    }

    @Test
    void without_a_witness_no_date_and_no_signature_is_claimed() {
        List<String> unchecked = verify(record, Optional.empty()).findings().stream()
                .filter(Finding.NotChecked.class::isInstance)
                .map(Finding::check)
                .toList();
        assertThat(unchecked).contains("V-5.2", "V-5.5", "V-5.6", "V-7.2", "V-8.1", "V-8.3", "V-9.5");
    }

    @Test
    void a_swapped_winner_is_not_the_smallest_ticket() {
        forged("V-6.3", new Forger(record).rewrite("draw/wave-1.csv", GoldenRecordTest::anotherIndex));
    }

    @Test
    void a_letter_moved_to_another_cell_breaks_the_share() {
        forged("V-6.2", new Forger(record).rewrite("draw/wave-1.csv", table -> {
                    List<String> lines = new ArrayList<>(table.lines().toList());
                    lines.removeLast();
                    return String.join("\n", lines) + "\n";
                }));
    }

    @Test
    void an_added_elector_is_in_no_leaf() {
        String path = record.paths().stream()
                .filter(p -> p.startsWith("seals/"))
                .toList()
                .getLast();
        forged("V-4.4", sealRewritten(path, GoldenRecordTest::oneElectorMore));
    }

    @Test
    void a_count_moved_between_stations_is_not_that_of_the_leaves() {
        String path = record.paths().stream()
                .filter(p -> p.startsWith("seals/"))
                .filter(p -> text(p).lines()
                                .filter(line -> line.startsWith("station = "))
                                .count()
                        > 1)
                .toList()
                .getLast();
        forged("V-4.4", sealRewritten(path, GoldenRecordTest::onePersonToAnotherStation));
    }

    @Test
    void an_official_number_that_does_not_add_up_is_found() {
        String path = record.paths().stream()
                .filter(p -> p.startsWith("seals/"))
                .toList()
                .getLast();
        forged("V-4.2", sealRewritten(path, text -> increment(text, "official = ")));
    }

    @Test
    void contributions_in_another_order_are_refused() {
        forged("V-5.3", new Forger(record).entries(entries -> {
                    List<Integer> envelopes = new ArrayList<>();
                    for (int at = 0; at < entries.size(); at++) {
                        if (entries.get(at).event() instanceof Event.EnvelopeClosed) {
                            envelopes.add(at);
                        }
                    }
                    List<org.kleroterion.sortition.record.Entry> swapped = new ArrayList<>(entries);
                    Collections.swap(swapped, envelopes.get(0), envelopes.get(1));
                    return swapped;
                }));
    }

    @Test
    void another_die_is_not_the_one_of_the_transcript() {
        boolean[] done = {false};
        forged("V-5.4", new Forger(record).events(event -> {
                    if (event instanceof Event.DieThrown die && !done[0]) {
                        done[0] = true;
                        return new Event.DieThrown((die.digit() + 1) % 10);
                    }
                    return event;
                }));
    }

    @Test
    void another_seed_is_not_that_of_the_transcript() {
        forged(
                "V-5.7",
                new Forger(record)
                        .events(event -> event instanceof Event.SeedMade made
                                ? new Event.SeedMade(
                                        made.beacon(), org.kleroterion.sortition.encoding.Sha256.of(new byte[1]))
                                : event));
    }

    @Test
    void another_count_of_letters_is_not_that_of_the_plan() {
        forged(
                "V-6.1",
                new Forger(record)
                        .events(event -> event instanceof Event.WaveDrawn wave && wave.wave() == 1
                                ? new Event.WaveDrawn(1, wave.letters() + 1, wave.volunteers())
                                : event));
    }

    @Test
    void a_wave_on_condition_needs_the_count_that_met_it() {
        forged(
                "V-6.1",
                new Forger(record)
                        .events(event -> event instanceof Event.WaveDrawn wave
                                        && wave.volunteers().isPresent()
                                ? new Event.WaveDrawn(wave.wave(), wave.letters(), java.util.OptionalLong.of(100_000))
                                : event));
    }

    @Test
    void another_tag_is_that_of_nobody() {
        forged(
                "V-8.8",
                new Forger(record)
                        .rewrite("panel/tags.csv", GoldenRecordTest::lastTagOfTheFirstPanelRaised)
                        .restate("panel/tags.csv", "panel/panels.txt")
                        .restate("panel/panels.txt", "panel/throw.txt"));
    }

    @Test
    void another_tag_of_an_alternate_is_that_of_nobody() {
        forged("V-8.14", alternatesRewritten(table -> table.replaceFirst(",1,..", ",1,ff")));
    }

    @Test
    void an_alternate_too_few_is_missed() {
        forged("V-8.10", alternatesRewritten(table -> table.replaceFirst("\n00,2,[0-9a-f]+", "")));
    }

    @Test
    void a_member_is_no_alternate_of_their_own_panel() {
        String member =
                text("panel/tags.csv").lines().skip(1).findFirst().orElseThrow().substring(3);
        forged("V-8.10", alternatesRewritten(table -> table.replaceFirst("00,1,[0-9a-f]+", "00,1," + member)));
    }

    @Test
    void a_damage_that_is_put_smaller_is_recomputed() {
        forged("V-8.13", poolRewritten(text -> text.replaceFirst("(?m)^damage = .*$", "damage = 1/1000")));
    }

    @Test
    void a_common_practice_that_is_put_worse_is_recomputed() {
        forged("V-8.13", poolRewritten(text -> text.replaceFirst("scaled-damage = .*", "scaled-damage = 9/1")));
    }

    @Test
    void a_table_that_is_put_nearer_to_the_chances_is_measured_again() {
        forged("V-8.15", poolRewritten(text -> text.replaceFirst("(?m)^deviation = .*$", "deviation = 0/1")));
    }

    @Test
    void fewer_alternates_than_the_plan_has_are_found() {
        forged("V-7.1", poolRewritten(text -> text.replaceFirst("alternates = 2", "alternates = 1")));
    }

    @Test
    void alternates_that_are_changed_in_the_annex_are_not_those_sealed() {
        assertThat(failures(withAnnex("alternates.csv", "(?m)^0,(\\d+) (\\d+)", "0,$2 $1")))
                .contains("V-8.6");
    }

    @Test
    void alternates_who_do_not_fit_or_are_too_few_are_named_and_nothing_rests_on_them() {
        for (String other : List.of("0,0 0", "0,1")) {
            Verification verification = withAnnex("alternates.csv", "(?m)^0,.*$", other);
            assertThat(failures(verification)).contains("V-8.6", "V-8.12").doesNotContain("V-8.13", "V-8.14");
        }
        Verification shorter = withAnnex("alternates.csv", "\n99,.*\n", "\n");
        assertThat(failures(shorter)).contains("V-8.6", "V-8.12").doesNotContain("V-8.13", "V-8.14");
    }

    @Test
    void a_composition_that_is_no_panel_ends_no_check_but_those_that_rest_on_it() {
        Verification verification = withAnnex("compositions.csv", "(?m)^0,.*$", "0,0 0 0 0");
        assertThat(failures(verification)).contains("V-8.6").doesNotContain("V-8.7", "V-8.13");
    }

    private static Verification withAnnex(String path, String pattern, String replacement) {
        String text = new String(annex.files().bytes(path).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
        String changed = text.replaceFirst(pattern, replacement);
        assertThat(changed).isNotEqualTo(text);
        Annex other = new Annex(
                annex.files().with(java.util.Map.of(path, changed.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        return new Verifier(Witnesses.none())
                .verify(new Question(record, Optional.empty(), letter, receipt, Optional.of(other)));
    }

    private static Forger alternatesRewritten(java.util.function.UnaryOperator<String> change) {
        return new Forger(record)
                .rewrite("panel/alternates.csv", change)
                .restate("panel/alternates.csv", "panel/panels.txt")
                .restate("panel/panels.txt", "panel/throw.txt");
    }

    private static Forger poolRewritten(java.util.function.UnaryOperator<String> change) {
        return new Forger(record)
                .rewrite("panel/pool.txt", change)
                .restate("panel/pool.txt", "panel/panels.txt")
                .restate("panel/panels.txt", "panel/throw.txt");
    }

    @Test
    void a_panel_that_is_not_the_sum_is_found() {
        forged(
                "V-8.4",
                new Forger(record)
                        .events(event -> event instanceof Event.PanelDrawn drawn
                                ? new Event.PanelDrawn(
                                        drawn.beacon(), drawn.panel().equals("00") ? "01" : "00")
                                : event));
    }

    /// An official bulletin that comes out after the round failed the whole record, though a receipt was in time.
    @Test
    void a_late_witness_beside_one_in_time_takes_nothing_away() {
        RecordFiles more = new Forger(record)
                .entries(entries -> {
                    List<org.kleroterion.sortition.record.Entry> longer = new ArrayList<>(entries);
                    entries.stream()
                            .filter(entry -> entry.event() instanceof Event.Anchored anchored
                                    && anchored.subject().path().equals("transcript.txt"))
                            .limit(1)
                            .forEach(entry -> longer.add(new org.kleroterion.sortition.record.Entry(
                                    entries.size() + 1,
                                    entry.previous(),
                                    late((Event.Anchored) entry.event()),
                                    List.of())));
                    return longer;
                })
                .repaired();
        assertThat(more.paths().size()).isEqualTo(record.paths().size() + 1);
        assertThat(failures(verify(more, Optional.empty()))).isEmpty();
    }

    private static Event.Anchored late(Event.Anchored anchored) {
        return new Event.Anchored(
                anchored.subject(), anchored.witness(), anchored.time().plusSeconds(40_000_000));
    }

    @Test
    void a_panel_is_named_with_its_leading_zeros() {
        String text = "kleroterion-entry = 1\nnumber = 9\nprevious = " + "0".repeat(64)
                + "\nkind = drawn\nround = 5\nsignature = " + "ab".repeat(48) + "\npanel = 007\n";
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        org.kleroterion.sortition.record.Entry entry = org.kleroterion.sortition.record.Entry.parse(bytes);
        assertThat(entry.text().bytes()).isEqualTo(bytes);
        assertThat(((Event.PanelDrawn) entry.event()).position()).isEqualTo(7);
        forged(
                "V-8.4",
                new Forger(record)
                        .events(event -> event instanceof Event.PanelDrawn drawn
                                ? new Event.PanelDrawn(drawn.beacon(), "0" + drawn.panel())
                                : event));
    }

    @Test
    void other_quotas_are_not_those_of_the_compositions() {
        forged(
                "V-7.1",
                new Forger(record)
                        .rewrite("panel/quotas.csv", text -> text.replaceFirst(",(\\d+),(\\d+)\n", ",0,$2\n")));
    }

    @Test
    void a_step_out_of_order_is_refused() {
        forged("V-9.3", new Forger(record).entries(entries -> {
                    List<org.kleroterion.sortition.record.Entry> reversed = new ArrayList<>(entries);
                    int digit = 0;
                    while (!(reversed.get(digit).event() instanceof Event.DieThrown)) {
                        digit++;
                    }
                    reversed.add(1, reversed.remove(digit));
                    return reversed;
                }));
    }

    @Test
    void another_plan_is_not_the_one_of_the_seals() {
        forged("V-4.1", new Forger(record).rewrite("plan.txt", text -> text.replace("dice = 20", "dice = 21")));
    }

    @Test
    void a_broken_plan_fails_once_and_the_rest_is_not_checked() {
        Verification verification = verify(
                new Forger(record)
                        .rewrite("plan.txt", text -> text.replace("dice = 20", "dice = x"))
                        .repaired(),
                Optional.empty());
        assertThat(failures(verification)).contains("V-3.1");
        assertThat(verification.findings())
                .anyMatch(finding -> finding.check().equals("V-6.3") && finding instanceof Finding.NotChecked);
    }

    @Test
    void a_second_draw_shows_on_the_first_line() {
        forged("V-9.4", new Forger(record).rewrite("manifest.txt", text -> text.replace("1 of 1", "2 of 2")));
    }

    @Test
    void an_extra_file_is_found() {
        RecordFiles more = record.with(java.util.Map.of("draw/wave-9.csv", new byte[] {'x'}));
        assertThat(failures(verify(more, Optional.empty()))).contains("V-9.1");
    }

    @Test
    void a_flipped_byte_in_any_file_is_found() {
        for (String path : record.paths()) {
            byte[] bytes = record.bytes(path).orElseThrow();
            bytes[bytes.length / 2] ^= 1;
            Verification verification = verify(record.with(java.util.Map.of(path, bytes)), Optional.empty());
            assertThat(failures(verification)).as(path).containsAnyOf("V-9.1", "V-9.2");
        }
    }

    @Test
    void rewritten_history_is_no_continuation_of_the_earlier_copy() {
        RecordFiles forged = new Forger(record)
                .rewrite("draw/wave-1.csv", GoldenRecordTest::anotherIndex)
                .repaired();
        assertThat(failures(verify(forged, Optional.of(record)))).contains("V-9.5");
    }

    @Test
    void a_letter_with_another_birth_date_proves_nothing() {
        HeldLetter other = new HeldLetter(letter.orElseThrow().proof(), "2007-12-13");
        Verification verification = new Verifier(Witnesses.none())
                .verify(new Question(record, Optional.empty(), Optional.of(other), Optional.empty(), Optional.empty()));
        assertThat(failures(verification)).containsExactly("V-4.3");
    }

    @Test
    void a_witness_that_dates_the_transcript_after_the_round_contradicts_it() {
        AnchorCheck late = (token, hash, authorities) -> new AnchorCheck.Answer.Refused("made up");
        BeaconCheck wrong = (chain, round) -> new BeaconCheck.Answer.Invalid("not the signature");
        Verification verification = new Verifier(new Witnesses(wrong, late)).verify(Question.about(record));
        assertThat(failures(verification)).contains("V-5.6", "V-8.1", "V-8.4");
        forged(
                "V-5.5",
                new Forger(record)
                        .events(event -> event instanceof Event.Anchored anchored
                                        && anchored.subject().path().equals("transcript.txt")
                                ? new Event.Anchored(
                                        anchored.subject(),
                                        anchored.witness(),
                                        anchored.time().plusSeconds(40_000_000))
                                : event));
    }

    private static void forged(String check, Forger forger) {
        assertThat(failures(verify(forger.repaired(), Optional.empty())))
                .contains(check)
                .doesNotContain("V-9.1", "V-9.2");
    }

    private static Verification verify(RecordFiles files, Optional<RecordFiles> earlier) {
        return new Verifier(Witnesses.none()).verify(new Question(files, earlier, letter, receipt, Optional.of(annex)));
    }

    private static List<String> failures(Verification verification) {
        return verification.findings().stream()
                .filter(Finding.Failed.class::isInstance)
                .map(Finding::check)
                .toList();
    }

    private static Forger sealRewritten(String path, java.util.function.UnaryOperator<String> change) {
        return new Forger(record)
                .rewrite(path, change)
                .restate(path, "commitment.txt")
                .restate("commitment.txt", "transcript.txt");
    }

    private static String text(String path) {
        return new String(record.bytes(path).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// The first winner gives way to an index of the same cell that was not drawn.
    private static String anotherIndex(String table) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        TreeMap<Integer, Boolean> drawn = new TreeMap<>();
        lines.stream()
                .skip(1)
                .forEach(line -> drawn.put(Integer.parseInt(line.substring(line.lastIndexOf(',') + 1)), true));
        int free = 0;
        while (drawn.containsKey(free)) {
            free++;
        }
        String first = lines.get(1);
        lines.set(1, first.substring(0, first.lastIndexOf(',') + 1) + free);
        return String.join("\n", lines) + "\n";
    }

    private static String oneElectorMore(String seal) {
        String more = increment(increment(seal, "electors = "), "official = ");
        List<String> lines = new ArrayList<>(more.lines().toList());
        raiseLastNumber(lines, "stratum = ");
        raiseLastNumber(lines, "station = ");
        return String.join("\n", lines) + "\n";
    }

    private static String onePersonToAnotherStation(String seal) {
        List<String> lines = new ArrayList<>(seal.lines().toList());
        int last = raiseLastNumber(lines, "station = ");
        String before = lines.get(last - 1);
        int space = before.lastIndexOf(' ');
        lines.set(last - 1, before.substring(0, space + 1) + (Integer.parseInt(before.substring(space + 1)) - 1));
        return String.join("\n", lines) + "\n";
    }

    private static int raiseLastNumber(List<String> lines, String key) {
        int last = -1;
        for (int at = 0; at < lines.size(); at++) {
            last = lines.get(at).startsWith(key) ? at : last;
        }
        String line = lines.get(last);
        int space = line.lastIndexOf(' ');
        lines.set(last, line.substring(0, space + 1) + (Integer.parseInt(line.substring(space + 1)) + 1));
        return last;
    }

    private static String increment(String text, String key) {
        return Pattern.compile("(?m)^" + key + "(\\d+)$")
                .matcher(text)
                .replaceFirst(found -> key + (Integer.parseInt(found.group(1)) + 1));
    }

    private static String lastTagOfTheFirstPanelRaised(String table) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        String panel = lines.get(1).substring(0, lines.get(1).indexOf(','));
        int last = 1;
        while (lines.get(last + 1).startsWith(panel + ",")) {
            last++;
        }
        String line = lines.get(last);
        lines.set(last, line.substring(0, line.indexOf(',') + 1) + "ff" + line.substring(line.indexOf(',') + 3));
        return String.join("\n", lines) + "\n";
    }
}
