package org.kleroterion.sortition.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.Texts;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.journal.ChainedAct;
import org.kleroterion.sortition.journal.JournalExtract;

/// Whatever is done to an extract after it was published is named.
class JournalVerifierTest {

    private final List<ChainedAct> acts = new ArrayList<>(journal("mandate.drafted"));
    private final Hash head = acts.getLast().hash();

    @Test
    void an_extract_as_it_was_published_is_consistent() {
        assertThat(failures()).isEmpty();
        assertThat(JournalExtract.parse(bytes()).text().bytes()).isEqualTo(bytes());
    }

    @Test
    void the_vector_that_another_program_wrote_is_consistent() throws IOException {
        byte[] vector = Files.readAllBytes(Path.of(System.getProperty("kleroterion.root"), "spec/vectors/journal.txt"));
        assertThat(JournalVerifier.verify(vector, Optional.of(vector)).findings())
                .hasSize(4)
                .allMatch(Finding.Passed.class::isInstance);
    }

    @Test
    void an_altered_act_is_named_by_the_one_that_follows() {
        ChainedAct third = acts.get(2);
        acts.set(2, act(3, third.previous(), "mandate.changed"));
        assertThat(failures()).containsExactly("V-11.3 act 4 does not hold the hash of the act that stands before it");
    }

    @Test
    void an_altered_last_act_is_named_by_the_head() {
        acts.set(5, act(6, acts.get(5).previous(), "mandate.changed"));
        assertThat(failures()).containsExactly("V-11.3 the head stated is not the hash of the last act");
    }

    @Test
    void a_dropped_act_is_named() {
        acts.remove(2);
        assertThat(failures())
                .containsExactly(
                        "V-11.2 act 3 is missing: act 4 stands in its place",
                        "V-11.3 act 4 does not hold the hash of the act that stands before it");
    }

    @Test
    void a_dropped_end_is_named_by_the_head() {
        acts.removeLast();
        assertThat(failures()).containsExactly("V-11.3 the head stated is not the hash of the last act");
    }

    @Test
    void swapped_acts_are_named() {
        Collections.swap(acts, 2, 3);
        assertThat(failures()).contains("V-11.2 act 3 is missing: act 4 stands in its place");
    }

    @Test
    void an_inserted_act_is_named() {
        acts.add(3, act(3, acts.get(2).hash(), "mandate.changed"));
        assertThat(failures()).contains("V-11.2 act 3 stands in the place of act 4");
    }

    @Test
    void a_changed_byte_that_no_act_could_hold_is_named_with_its_line() {
        byte[] bytes = text().replace("number = 3", "number = 03").getBytes(StandardCharsets.UTF_8);
        assertThat(failures(JournalVerifier.verify(bytes, Optional.empty()))).hasSize(1);
        assertThat(failures(JournalVerifier.verify(bytes, Optional.empty())).getFirst())
                .contains("V-11.1 line", "'03' is no value of 'number'");
    }

    @Test
    void an_act_of_another_journal_is_named() {
        String text = text().replaceFirst("chain = c1\nnumber = 2", "chain = c2\nnumber = 2");
        assertThat(failures(JournalVerifier.verify(text.getBytes(StandardCharsets.UTF_8), Optional.empty())))
                .contains("V-11.1 act 2 belongs to another journal, \"c2\"");
    }

    @Test
    void a_chain_that_was_written_anew_is_named_by_an_earlier_copy() {
        byte[] anew = JournalExtract.of("c1", journal("mandate.changed")).text().bytes();
        assertThat(failures(JournalVerifier.verify(anew, Optional.empty()))).isEmpty();
        assertThat(failures(JournalVerifier.verify(anew, Optional.of(bytes()))))
                .containsExactly("V-11.4 the earlier copy has act 3 otherwise");
    }

    @Test
    void an_earlier_copy_is_a_beginning() {
        byte[] early = JournalExtract.of("c1", acts.subList(0, 3)).text().bytes();
        assertThat(failures(JournalVerifier.verify(bytes(), Optional.of(early))))
                .isEmpty();
        assertThat(failures(JournalVerifier.verify(early, Optional.of(bytes()))))
                .containsExactly("V-11.4 the earlier copy has act 4 otherwise");
    }

    private static List<ChainedAct> journal(String third) {
        List<ChainedAct> acts = new ArrayList<>();
        Hash previous = ChainedAct.NONE;
        for (int number = 1; number <= 6; number++) {
            acts.add(act(number, previous, number == 3 ? third : "mandate.drafted"));
            previous = acts.getLast().hash();
        }
        return acts;
    }

    private static ChainedAct act(long number, Hash previous, String act) {
        return new ChainedAct(
                "c1",
                number,
                previous,
                Instant.parse("2026-11-25T09:30:00Z"),
                "a1",
                act,
                "c1",
                new TreeMap<>(Map.of("part", "identity", "fields", "title summary")));
    }

    private String text() {
        return new JournalExtract("c1", head, acts).text().toString();
    }

    private byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> failures() {
        return failures(JournalVerifier.verify(bytes(), Optional.empty()));
    }

    private static List<String> failures(Verification verification) {
        return verification.findings().stream()
                .filter(Finding.Failed.class::isInstance)
                .map(Finding.Failed.class::cast)
                .map(failed -> failed.check() + " " + Texts.in("en").sentence(failed.reason()))
                .toList();
    }
}
