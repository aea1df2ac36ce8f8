package org.kleroterion.sortition.roll;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRollTest {

    private static final String GOOD = RollText.header() + RollText.rows(0, 3);

    @Test
    void a_sound_file_has_no_problem() {
        assertThat(RollText.told(RollText.read(GOOD))).isEmpty();
        assertThat(RollText.read(GOOD).rows()).hasSize(3);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(RollText.told(RollText.read(""))).containsExactly("ROLL-101@0");
    }

    @ParameterizedTest
    @CsvSource({"PK\u0003\u0004abc,ROLL-102", "%PDF-1.7,ROLL-103", "<?xml version,ROLL-105"})
    void a_file_of_another_kind_is_recognised_whatever_its_name(String start, String code) {
        assertThat(RollText.told(RollText.read(start))).containsExactly(code + "@0");
    }

    @Test
    void a_text_in_utf_16_is_recognised_with_and_without_its_mark() {
        assertThat(RollText.told(RollText.read("r.csv", GOOD.getBytes(UTF_16LE))))
                .containsExactly("ROLL-104@0");
        assertThat(RollText.told(RollText.read("r.csv", ("\ufeff" + GOOD).getBytes(UTF_16LE))))
                .containsExactly("ROLL-104@0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"'\t'", "'|'"})
    void a_wrong_separator_is_named_and_every_line_accounted_for(String separator) {
        RollFile file = RollText.read(GOOD.replace(";", separator));
        assertThat(RollText.told(file)).containsExactly("ROLL-110@1");
        assertThat(file.counts().lines()).isEqualTo(4);
    }

    @Test
    void a_file_cut_in_a_line_is_told_at_that_line() {
        assertThat(RollText.told(RollText.read(GOOD.substring(0, GOOD.length() - 40))))
                .containsExactly("ROLL-122@4", "ROLL-129@0");
    }

    @Test
    void an_unclosed_quote_at_line_200_001_loses_that_line_only() {
        String text = RollText.header()
                + RollText.rows(0, 199_999)
                + RollText.row("\"NOM", "12/05/1975", "F", "99999")
                + RollText.rows(200_000, 200_100);
        RollFile file = RollText.read(text);
        assertThat(RollText.told(file)).containsExactly("ROLL-123@200001");
        assertThat(file.problems().getFirst().place().column()).isEqualTo("nom de naissance");
        assertThat(file.counts()).isEqualTo(new FileCounts(200_101, 1, 200_099, 1, 0, 0));
    }

    @Test
    void a_quote_that_closes_three_lines_later_is_told_where_it_opened() {
        String open = RollText.row("\"NOM", "12/05/1975", "F", "99999");
        String close = RollText.row("NOM\"", "12/05/1975", "F", "99999");
        RollFile file = RollText.read(RollText.header() + open + RollText.rows(0, 2) + close);
        assertThat(RollText.told(file)).containsExactly("ROLL-123@2");
        assertThat(file.rows()).hasSize(3);
    }

    @Test
    void text_behind_a_closing_quote_is_told_at_its_line() {
        assertThat(RollText.told(RollText.read(GOOD + RollText.row("\"A\"B", "12/05/1975", "F", "99999"))))
                .containsExactly("ROLL-124@5");
    }

    @Test
    void a_field_may_have_line_breaks_inside_quotes() {
        RollFile file = RollText.read(
                GOOD + RollText.row("\"LE\r\nBON \"\"D\"\"\"", "12/05/1975", "F", "99999") + RollText.row(9));
        assertThat(RollText.told(file)).isEmpty();
        assertThat(file.counts()).isEqualTo(new FileCounts(7, 1, 5, 0, 1, 0));
        assertThat(file.rows().get(3).birthName()).isEqualTo("LE BON \"D\"");
        assertThat(file.rows().get(4).rows().getFirst().line()).isEqualTo(7);
    }

    @Test
    void a_nul_byte_is_told_with_its_column() {
        RollFile file = RollText.read(GOOD + RollText.row("A\u0000B", "12/05/1975", "F", "99999"));
        assertThat(RollText.told(file)).containsExactly("ROLL-126@5");
        assertThat(file.problems().getFirst().place().column()).isEqualTo("nom de naissance");
    }

    @Test
    void a_line_of_a_hundred_megabytes_is_refused_without_being_kept() {
        byte[] megabyte = "x".repeat(1 << 20).getBytes(UTF_8);
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(new ByteArrayInputStream(GOOD.getBytes(UTF_8)));
        Collections.nCopies(100, megabyte).forEach(part -> parts.add(new ByteArrayInputStream(part)));
        parts.add(new ByteArrayInputStream(("\n" + RollText.row(9)).getBytes(UTF_8)));
        RollFile file = RollText.read("r.csv", new SequenceInputStream(Collections.enumeration(parts)));
        assertThat(RollText.told(file)).containsExactly("ROLL-125@5");
        assertThat(file.rows()).hasSize(4);
    }

    @Test
    void a_header_alone_is_an_error_unless_the_list_is_complementary() {
        byte[] header = RollText.header().getBytes(UTF_8);
        assertThat(RollText.told(RollText.read("com99999_LP.csv", header))).containsExactly("ROLL-118@0");
        assertThat(RollText.told(RollText.read("com99999_LCE.csv", header))).containsExactly("ROLL-119@0");
    }

    @Test
    void a_second_header_is_told_at_its_line() {
        assertThat(RollText.told(RollText.read(GOOD + GOOD))).containsExactly("ROLL-128@5");
    }

    @Test
    void a_misspelt_column_proposes_the_expected_one() {
        RollFile file = RollText.read(GOOD.replace("nom de naissance", "nom naissance"));
        assertThat(RollText.told(file)).containsExactly("ROLL-113@1");
        assertThat(file.problems().getFirst().values()).containsEntry("expected", "nom de naissance");
        assertThat(file.counts()).isEqualTo(new FileCounts(4, 1, 0, 3, 0, 0));
    }

    @Test
    void a_missing_column_a_double_one_and_an_unknown_one_are_told_in_one_pass() {
        String text = GOOD.replace("prénoms", "sexe").replace("libellé nationalité", "couleur");
        assertThat(RollText.told(RollText.read(text))).containsExactly("ROLL-115@1", "ROLL-114@1", "ROLL-117@1");
    }

    @Test
    void a_file_without_column_names_is_refused() {
        assertThat(RollText.told(RollText.read(RollText.rows(0, 3)))).containsExactly("ROLL-112@1");
    }

    @Test
    void a_line_with_a_field_too_many_or_too_few_is_told() {
        assertThat(RollText.told(RollText.read(GOOD + ";" + RollText.row(5) + "a;b\n" + RollText.row(6))))
                .containsExactly("ROLL-121@5", "ROLL-121@6");
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1980,ROLL-152",
        "02/31/1980,ROLL-151",
        "12/13/1980,ROLL-151",
        "1/1/80,ROLL-153",
        "29221,ROLL-154",
        "1980-01-31,ROLL-150",
        "01/01/2027,ROLL-155",
        "2027,ROLL-155",
        "'',ROLL-149",
        "00/00/0000,ROLL-150",
        "douze,ROLL-150"
    })
    void an_impossible_date_is_told_with_its_likely_cause(String date, String code) {
        RollFile file = RollText.read(GOOD + RollText.row("A", date, "F", "99999"));
        assertThat(RollText.told(file)).containsExactly(code + "@5");
        assertThat(file.counts().refused()).isEqualTo(1);
    }

    @Test
    void a_birth_before_1900_is_kept_with_a_warning() {
        RollFile file = RollText.read(GOOD + RollText.row("A", "01/01/1890", "F", "99999"));
        assertThat(RollText.told(file)).containsExactly("ROLL-156@5");
        assertThat(file.rows()).hasSize(4);
    }

    @Test
    void every_fault_of_a_row_is_told_at_once() {
        RollFile file = RollText.read(GOOD + RollText.row("", "31/02/1980", "X", "34057"));
        assertThat(RollText.told(file))
                .containsExactlyInAnyOrder("ROLL-147@5", "ROLL-152@5", "ROLL-158@5", "ROLL-142@5");
        assertThat(file.counts().refused()).isEqualTo(1);
    }

    @Test
    void a_lost_leading_zero_of_the_commune_is_told() {
        assertThat(RollText.told(RollText.read(RollText.header() + RollText.row("A", "01/01/1980", "F", "6088"))))
                .containsExactly("ROLL-141@2");
    }

    @Test
    void a_line_in_another_encoding_is_told() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(GOOD.getBytes(UTF_8));
        bytes.writeBytes(RollText.row(7).getBytes(Charset.forName("windows-1252")));
        assertThat(RollText.told(RollText.read("r.csv", bytes.toByteArray()))).containsExactly("ROLL-127@5");
    }

    @Test
    void letters_converted_twice_are_remarked() {
        String twice = new String(RollText.row(7).getBytes(UTF_8), Charset.forName("windows-1252"));
        assertThat(RollText.told(RollText.read(GOOD + twice))).containsExactly("ROLL-131@5");
    }

    @Test
    void blank_lines_are_counted() {
        RollFile file = RollText.read(GOOD + "\n\n" + RollText.row(8));
        assertThat(RollText.told(file)).containsExactly("ROLL-130@0");
        assertThat(file.counts()).isEqualTo(new FileCounts(7, 1, 4, 0, 0, 2));
    }

    @Test
    void a_flood_of_problems_is_counted_and_not_kept() {
        RollFile file = RollText.read(RollText.header() + "a\n".repeat(50_000));
        assertThat(file.problems()).hasSize(1001);
        assertThat(file.problems().getLast().values()).containsEntry("count", "49000");
        assertThat(file.counts().refused()).isEqualTo(50_000);
    }
}
