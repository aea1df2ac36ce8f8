package org.kleroterion.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.convention.mandate.terms.Siret;
import org.kleroterion.sortition.Place;

class BilingualTest {

    @Test
    void a_missing_translation_shows_the_french() {
        assertThat(Bilingual.french("Question").in(Tongue.ENGLISH)).isEqualTo("Question");
        assertThat(Bilingual.french("Question").isTranslated()).isFalse();
        assertThat(Bilingual.of("Question", "The question").in(Tongue.ENGLISH)).isEqualTo("The question");
    }

    @Test
    void empty_fields_are_missing_texts() {
        assertThat(Bilingual.read(" ", "English alone")).isEmpty();
        assertThat(Bilingual.read(" Oui ", " ")).contains(Bilingual.french("Oui"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bilingual("Oui", Optional.of(" ")));
    }

    @Test
    void a_form_tells_all_its_problems_at_once_each_at_its_field() {
        Map<String, String> typed = Map.of("siret", "123", "date", "31/02/2026");
        FieldReader reader = new FieldReader("identity", name -> typed.getOrDefault(name, ""));

        assertThat(reader.required("siret", Siret::of)).isEmpty();
        assertThat(reader.required("name", String::strip)).isEmpty();
        assertThat(reader.optional("date", TypedTime::day)).isEmpty();
        assertThat(reader.optional("url", String::strip)).isEmpty();
        assertThat(reader.problems().list())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly(
                        Place.field("identity", "siret") + " MANDATE-103",
                        Place.field("identity", "name") + " FORM-101",
                        Place.field("identity", "date") + " FORM-102");
    }

    @Test
    void dates_and_hours_are_read_as_people_type_them() {
        assertThat(TypedTime.day("14/11/2026")).isEqualTo(TypedTime.day("2026-11-14"));
        assertThat(TypedTime.hour("9h30")).isEqualTo(TypedTime.hour("09:30"));
        assertThat(TypedTime.hour("9 h")).isEqualTo(TypedTime.hour("09:00"));
        assertThat(Refusals.codes(() -> TypedTime.hour("25:00"))).containsExactly("FORM-103");
        assertThat(Refusals.codes(() -> TypedTime.day("2026-02-30"))).containsExactly("FORM-102");
    }
}
