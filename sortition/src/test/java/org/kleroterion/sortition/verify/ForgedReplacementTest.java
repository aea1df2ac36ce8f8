package org.kleroterion.sortition.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.record.Entry;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.FileReference;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.record.RecordFolder;
import org.kleroterion.sortition.record.Witness;
import org.kleroterion.sortition.witness.AnchorCheck;
import org.kleroterion.sortition.witness.BeaconCheck;
import org.kleroterion.sortition.witness.BeaconRound;
import org.kleroterion.sortition.witness.Witnesses;

/// Departures of a record that was made without this program, and forgeries of each thing that is said of them.
class ForgedReplacementTest {

    private static final Hash NOBODY = Sha256.of(new byte[] {9});

    private static RecordFiles record = RecordFiles.none();
    private static Annex annex = new Annex(RecordFiles.none());
    private static Optional<byte[]> receipt = Optional.empty();

    @BeforeAll
    static void read() throws IOException {
        record = RecordFolder.read(Vectors.path("record"));
        annex = new Annex(RecordFolder.read(Vectors.path("annex")));
        receipt = Optional.of(Files.readAllBytes(Vectors.path("receipt.txt")));
    }

    @Test
    void departures_a_refusal_a_chain_and_lots_are_replayed() {
        assertThat(verdict(record, "V-10.1")).isInstanceOf(Finding.Passed.class);
        assertThat(verdict(record, "V-10.2")).isInstanceOf(Finding.Passed.class);
        assertThat(verdict(record, "V-10.5")).isInstanceOf(Finding.Passed.class);
        assertThat(verdict(record, "V-10.6")).isInstanceOf(Finding.Passed.class);
    }

    @Test
    void a_ground_that_the_plan_does_not_have_is_named() {
        forged("V-10.1", notice(1, text -> text.replace("own-word", "opinion")));
    }

    @Test
    void an_hour_of_ones_own_is_named() {
        forged("V-10.1", notice(1, text -> text.replace("T12:00:00Z", "T12:00:03Z")));
    }

    @Test
    void a_round_that_was_known_already_is_named() {
        forged("V-10.1", notice(2, text -> text.replaceAll("time = .*", "time = 2026-11-10T12:00:00Z")));
    }

    @Test
    void a_notice_of_another_draw_or_of_another_number_is_named() {
        forged("V-10.1", notice(1, text -> text.replaceAll("panels = .*", "panels = " + NOBODY)));
        forged("V-10.1", notice(2, text -> text.replace("number = 2", "number = 3")));
    }

    @Test
    void somebody_who_is_not_in_service_cannot_leave() {
        forged("V-10.1", notice(3, text -> text.replaceAll("tag = .*", "tag = " + NOBODY)));
    }

    @Test
    void a_gap_a_withdrawn_notice_and_another_order_are_refused() {
        forged("V-9.3", event(PanelChange.Vacated.class, 1, vacated -> new PanelChange.Vacated(3)));
        forged("V-9.3", event(PanelChange.Refused.class, 0, refused -> new PanelChange.Refused(1, NOBODY)));
        forged("V-9.3", new Forger(record).entries(entries -> without(entries, PanelChange.Refused.class)));
        forged("V-9.3", new Forger(record).entries(entries -> {
                    List<Entry> swapped = new ArrayList<>(entries);
                    swapped.add(swapped.size() - 2, swapped.removeLast());
                    return swapped;
                }));
    }

    @Test
    void who_served_once_is_not_called_again() {
        Hash earlier = replaced().get(1).entrant().entering().orElseThrow();
        forged(
                "V-10.2",
                event(
                        PanelChange.Replaced.class,
                        replaced().size() - 1,
                        last -> new PanelChange.Replaced(last.notice(), new Entrant.ByLot(earlier, beacon(last)))));
    }

    @Test
    void an_alternate_whom_the_panel_does_not_have_is_named() {
        forged(
                "V-10.2",
                event(
                        PanelChange.Replaced.class,
                        replaced().size() - 1,
                        last -> new PanelChange.Replaced(last.notice(), new Entrant.Alternate(2, NOBODY))));
    }

    @Test
    void a_lot_with_another_round_is_named() {
        forged(
                "V-10.3",
                event(
                        PanelChange.Replaced.class,
                        replaced().size() - 1,
                        last -> new PanelChange.Replaced(
                                last.notice(),
                                new Entrant.ByLot(
                                        last.entrant().entering().orElseThrow(),
                                        new BeaconRound(
                                                beacon(last).round() + 1,
                                                beacon(last).signature())))));
    }

    @Test
    void a_notice_that_was_seen_after_its_round_is_named() {
        forged(
                "V-10.4",
                anchors(
                        "panel/notice-2.txt",
                        anchored -> new Event.Anchored(
                                anchored.subject(),
                                anchored.witness(),
                                anchored.time().plusSeconds(40_000_000))));
    }

    /// Ten notices dated in a drawer, of which one is shown: a token alone does not pass; beside a receipt it does.
    @Test
    void a_token_alone_does_not_say_that_anyone_saw_the_notice() {
        Instant time = Instant.parse("2026-11-18T09:00:00Z");
        AnchorCheck trusting = (token, subject, authorities) -> new AnchorCheck.Answer.Witnessed(time);
        Witnesses witnesses = new Witnesses(BeaconCheck.none(), trusting);
        RecordFiles both = withTokens(time, true);
        RecordFiles tokens = withTokens(time, false);
        assertThat(findings(both, witnesses)).anyMatch(ForgedReplacementTest::passesTheWitness);
        assertThat(findings(tokens, witnesses)).noneMatch(ForgedReplacementTest::passesTheWitness);
    }

    private static boolean passesTheWitness(Finding finding) {
        return finding.check().equals("V-10.4") && finding instanceof Finding.Passed;
    }

    /// Each notice with a token of its own, and the receipts with them or not.
    private static RecordFiles withTokens(Instant time, boolean receipts) {
        Forger forger = new Forger(record);
        return forger.entries(entries -> {
                    List<Entry> all = new ArrayList<>();
                    for (Entry entry : entries) {
                        boolean receipt = entry.event() instanceof Event.Anchored anchored
                                && anchored.subject().path().contains("notice");
                        if (receipts || !receipt) {
                            all.add(entry);
                        }
                        if (entry.event() instanceof PanelChange.Vacated) {
                            String path = "anchors/"
                                    + Integer.toString(10_000 + all.size() + 1).substring(1) + ".tsr";
                            forger.add(path, new byte[] {1});
                            all.add(new Entry(
                                    1,
                                    entry.previous(),
                                    new Event.Anchored(entry.files().getFirst(), new Witness.Token(), time),
                                    List.of(new FileReference(path, NOBODY))));
                        }
                    }
                    return all;
                })
                .repaired();
    }

    @Test
    void a_seat_left_empty_though_somebody_could_come_shows_in_the_annex_alone() {
        RecordFiles forged = event(
                        PanelChange.Replaced.class,
                        replaced().size() - 1,
                        last -> new PanelChange.Replaced(last.notice(), new Entrant.Nobody()))
                .repaired();
        assertThat(failures(forged)).containsExactly("V-10.6");
    }

    @Test
    void a_lot_that_names_nobody_of_the_pool_shows_in_the_annex_alone() {
        RecordFiles forged = event(
                        PanelChange.Replaced.class,
                        replaced().size() - 1,
                        last -> new PanelChange.Replaced(last.notice(), new Entrant.ByLot(NOBODY, beacon(last))))
                .repaired();
        assertThat(failures(forged)).containsExactly("V-10.6");
    }

    @Test
    void a_record_that_goes_on_continues_the_one_that_ended_with_the_draw() {
        RecordFiles shorter = new Forger(record)
                .entries(entries -> entries.stream()
                        .filter(entry -> !(entry.event() instanceof PanelChange)
                                && !(entry.event() instanceof Event.Anchored anchored
                                        && anchored.subject().path().contains("notice")))
                        .toList())
                .repaired();
        RecordFiles before = RecordFiles.of(shorter.paths().stream()
                .filter(path -> !path.contains("notice"))
                .collect(java.util.stream.Collectors.toMap(
                        path -> path, path -> shorter.bytes(path).orElseThrow())));
        Verification verification = new Verifier(Witnesses.none())
                .verify(new Question(
                        record, Optional.of(before), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(verification.findings())
                .anyMatch(finding -> finding.check().equals("V-9.5") && finding instanceof Finding.Passed);
    }

    private static List<PanelChange.Replaced> replaced() {
        return new Evidence(record, Witnesses.none()).history().all(PanelChange.Replaced.class);
    }

    private static BeaconRound beacon(PanelChange.Replaced replaced) {
        return ((Entrant.ByLot) replaced.entrant()).beacon();
    }

    private static Forger notice(int number, UnaryOperator<String> change) {
        return new Forger(record).rewrite("panel/notice-" + number + ".txt", change);
    }

    private static <E extends Event> Forger event(Class<E> kind, int at, java.util.function.Function<E, Event> change) {
        int[] seen = {0};
        return new Forger(record)
                .events(event -> kind.isInstance(event) && seen[0]++ == at ? change.apply(kind.cast(event)) : event);
    }

    private static Forger anchors(String path, UnaryOperator<Event.Anchored> change) {
        return new Forger(record)
                .events(event -> event instanceof Event.Anchored anchored
                                && anchored.subject().path().equals(path)
                        ? change.apply(anchored)
                        : event);
    }

    private static List<Entry> without(List<Entry> entries, Class<? extends Event> kind) {
        return entries.stream().filter(entry -> !kind.isInstance(entry.event())).toList();
    }

    private static void forged(String check, Forger forger) {
        assertThat(failures(forger.repaired())).contains(check).doesNotContain("V-9.1", "V-9.2");
    }

    private static Finding verdict(RecordFiles files, String check) {
        return findings(files, Witnesses.none()).stream()
                .filter(finding -> finding.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> failures(RecordFiles files) {
        return findings(files, Witnesses.none()).stream()
                .filter(Finding.Failed.class::isInstance)
                .map(Finding::check)
                .toList();
    }

    private static List<Finding> findings(RecordFiles files, Witnesses witnesses) {
        return new Verifier(witnesses)
                .verify(new Question(files, Optional.empty(), Optional.empty(), receipt, Optional.of(annex)))
                .findings();
    }
}
