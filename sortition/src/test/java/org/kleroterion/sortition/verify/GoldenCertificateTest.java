package org.kleroterion.sortition.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.Texts;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.record.RecordFolder;
import org.kleroterion.sortition.witness.Witnesses;

/// V-8.9 on the golden annex: its certificate was made without this program, and each forgery is named by its level.
class GoldenCertificateTest {

    private final RecordFiles record = RecordFolder.read(Vectors.path("record"));
    private final RecordFiles annex = RecordFolder.read(Vectors.path("annex"));
    private final String certificate = new String(annex.bytes("certificate.txt").orElseThrow(), UTF_8);

    GoldenCertificateTest() throws IOException {}

    @Test
    void the_certificate_of_another_implementation_passes() {
        assertThat(finding(certificate)).isInstanceOf(Finding.Passed.class);
    }

    @Test
    void without_the_multipliers_of_p_at_most_1_the_level_that_needs_them_is_named() {
        String reason = reason(certificate.replaceFirst("caps = \\d.*", "caps = none"));
        assertThat(reason).contains("Level 1 (", "weighs -1", "multiplier of p ≤ 1 was deleted");
        assertThat(reason(certificate.replaceFirst("caps = .*\n", ""))).contains("level 1 (", "'caps' expected");
    }

    @Test
    void a_chance_that_is_raised_passes_the_bound_of_its_level() {
        assertThat(reason(certificate.replaceFirst("level = .*", "level = 1/8")))
                .contains("Level 1 (1/8)", "more than the bound");
    }

    @Test
    void a_chance_that_is_lowered_leaves_room_at_its_level() {
        assertThat(reason(certificate.replaceFirst("level = .*", "level = 1/100")))
                .contains("level 1 (1/100)", "greater", "the pool seal says \"proven\"");
    }

    @Test
    void a_level_that_states_no_multipliers_is_named() {
        assertThat(reason(certificate.replaceFirst("multipliers = .*\ncaps = .*", "multipliers = none\ncaps = none")))
                .contains("level 1 (", "has no multipliers", "\"not proven\"");
    }

    @Test
    void a_weight_that_is_changed_takes_a_chance_from_somebody() {
        assertThat(reason(certificate.replaceFirst("composition = (\\d+):", "composition = 9$1:")))
                .contains("level 1 (", "the mixture gives people of type");
    }

    private String reason(String forged) {
        assertThat(forged).isNotEqualTo(certificate);
        Finding finding = finding(forged);
        assertThat(finding).isInstanceOf(Finding.Failed.class);
        return Texts.in("en").sentence(((Finding.Failed) finding).reason());
    }

    private Finding finding(String text) {
        Annex forged = new Annex(annex.with(Map.of("certificate.txt", text.getBytes(UTF_8))));
        return new Verifier(Witnesses.none())
                        .verify(new Question(
                                record, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(forged)))
                        .findings()
                        .stream()
                        .filter(each -> each.check().equals("V-8.9"))
                        .findFirst()
                        .orElseThrow();
    }
}
