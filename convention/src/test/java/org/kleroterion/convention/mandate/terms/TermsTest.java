package org.kleroterion.convention.mandate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.convention.Refusals;

/// Values that cannot be wrong, and what is said of those that are.
class TermsTest {

    @ParameterizedTest
    @CsvSource({
        "Convention citoyenne de la métropole, convention-citoyenne-de-la-metropole",
        "L'œuvre & l'été, l-oeuvre-l-ete",
        "  Où ? Quand ?  , ou-quand",
    })
    void an_address_is_made_from_a_title(String title, String slug) {
        assertThat(Slug.of(title).value()).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String slug = Slug.of("Convention citoyenne sur la place de l'intelligence artificielle dans les services")
                .value();

        assertThat(slug).isEqualTo("convention-citoyenne-sur-la-place-de-l-intelligence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "Été", "a--b", "-ab", "abc-", "a b", ""})
    void an_address_of_another_form_is_refused_with_one_that_would_do(String value) {
        assertThat(Refusals.problems(() -> new Slug(value))).singleElement().satisfies(refused -> {
            assertThat(refused.code()).isEqualTo("MANDATE-101");
            assertThat(new Slug(refused.values().get("proposal"))).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "connexion", "administration", "garant", "style"})
    void the_addresses_of_the_site_are_not_given_away(String value) {
        assertThat(Refusals.codes(() -> new Slug(value))).containsExactly("MANDATE-102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"732 829 320 00074", "73282932000074", "356 000 000 00048", "35600000012346"})
    void a_siret_is_read_with_its_spaces(String text) {
        assertThat(Siret.of(text).value()).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({
        "732829320,MANDATE-103",
        "7328293200007X,MANDATE-103",
        "73282932000047,MANDATE-104",
        "35600000012345,MANDATE-104"
    })
    void a_siret_with_a_mistake_is_refused(String text, String code) {
        assertThat(Refusals.codes(() -> Siret.of(text))).containsExactly(code);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_wrong_digit_of_a_siret_is_always_noticed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder digits = new StringBuilder("73282932000074");
        int at = random.nextInt(14);
        int wrong = (digits.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        digits.setCharAt(at, (char) ('0' + wrong));

        assertThat(Refusals.codes(() -> new Siret(digits.toString()))).containsExactly("MANDATE-104");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 500|1250000", "12500,5|1250050", "0.01|1", "3 €|300"})
    void a_sum_is_read_as_people_write_it(String text, long cents) {
        assertThat(Amount.of(text)).isEqualTo(new Amount(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "1,234,5", "beaucoup", "1.234", "99999999999999"})
    void what_is_not_a_sum_is_refused(String text) {
        assertThat(Refusals.codes(() -> Amount.of(text))).containsExactly("MANDATE-105");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1250000|12500", "1250050|12500,50", "1|0,01"})
    void a_sum_is_written_as_it_is_typed(long cents, String text) {
        assertThat(new Amount(cents).euros()).isEqualTo(text);
        assertThat(Amount.of(text)).isEqualTo(new Amount(cents));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        LocalDate day = LocalDate.of(2026, 9, 1);

        assertThat(Refusals.codes(() -> new Period(day, day.minusDays(1)))).containsExactly("MANDATE-106");
        assertThat(new Period(day, day).contains(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"participation", "a@b", "a b@c.fr", "a@b.fr, c@d.fr"})
    void an_address_that_is_no_e_mail_address_is_refused(String email) {
        assertThat(Refusals.codes(() -> new Contact("Service", email, Optional.empty(), Optional.empty())))
                .containsExactly("MANDATE-107");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "valombre.example", "https://", "ftp://valombre.example", "a b"})
    void a_link_that_the_public_should_not_follow_is_refused(String url) {
        assertThat(Refusals.codes(() -> WebAddress.of(url))).containsExactly("MANDATE-108");
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }
}
