package org.kleroterion.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    /// How many criteria each of the thirteen themes of the RGAA 4.1.2 has.
    private static final List<Integer> THEMES = List.of(9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12);

    @Test
    void each_of_the_106_criteria_has_one_line() {
        List<String> numbers = new ArrayList<>();
        for (int theme = 0; theme < THEMES.size(); theme++) {
            for (int one = 1; one <= THEMES.get(theme); one++) {
                numbers.add((theme + 1) + "." + one);
            }
        }
        assertThat(numbers).hasSize(106);
        assertThat(new Criteria().all()).extracting(Criterion::number).containsExactlyElementsOf(numbers);
    }

    @Test
    void each_line_says_how_or_why_in_both_languages() {
        for (String tongue : List.of("fr", "en")) {
            ResourceBundle words = ResourceBundle.getBundle("org.kleroterion.web.site.texts_" + tongue);
            assertThat(new Criteria().all()).allMatch(one -> words.containsKey(one.words()));
        }
    }
}
