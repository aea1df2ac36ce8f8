package org.kleroterion.sortition.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Texts;

class RollSentencesTest {

    private static final String GOOD = RollText.header() + RollText.rows(0, 2);

    private static String dated(String date) {
        return GOOD + RollText.row("A", date, "F", "99999");
    }

    /// Files that together have nearly every problem that a roll can have.
    private static final List<String> BAD = List.of(
            "",
            "PK\u0003\u0004",
            "%PDF",
            "a\u0000b\u0000",
            "<html>",
            "\u001f",
            GOOD.replace(';', '|'),
            "\"" + GOOD,
            RollText.row(1),
            GOOD.replace("nom de naissance", "nom naissance"),
            GOOD.replace("prénoms", "sexe"),
            GOOD.replace("pays de naissance", "pays de naissence"),
            GOOD.replace("libellé nationalité", "couleur"),
            RollText.header(),
            GOOD + "a;b\n",
            GOOD + "a;b",
            GOOD + "\"a\n" + RollText.row(1),
            GOOD + "\"a\"b\n",
            GOOD + "x".repeat(70_000) + "\n",
            GOOD + "\u0001\n",
            GOOD + GOOD,
            GOOD + RollText.row(1).strip(),
            GOOD + "\n",
            GOOD + RollText.row("Ã©", "01/01/1980", "F", "99999"),
            RollText.header() + RollText.row("A", "1980", "F", "1"),
            GOOD + RollText.row("", "", "X", "34057"),
            GOOD.replace("Liste principale", "Liste bleue"),
            GOOD.replace("Liste principale", ""),
            GOOD.replace("Zoé Ève", ""),
            GOOD.replace("7;Rue du Puits;;;;99999;VILLE", ";;;;;;"),
            dated("32/01/1980"),
            dated("02/31/1980"),
            dated("31/02/1980"),
            dated("1/1/80"),
            dated("29221"),
            dated("01/01/2030"),
            dated("01/01/1890"),
            dated("00/00/1961"),
            RollText.header() + RollText.row(1) + RollText.row(1),
            GOOD + "a\n".repeat(1_002));

    private static List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String text : BAD) {
            RollFile file = RollText.read("roll.csv", text.getBytes(UTF_8));
            problems.addAll(RollContents.of(List.of(file)).problems());
        }
        return problems;
    }

    @ParameterizedTest
    @CsvSource({"en,Maybe", "fr,Peut-être"})
    void every_sentence_is_complete_and_ends_with_a_remedy(String language, String remedy) {
        Texts texts = Texts.in(language);
        Set<String> met = new TreeSet<>();
        for (Problem problem : problems()) {
            met.add(problem.code());
            assertThat(texts.sentence(problem))
                    .contains(remedy)
                    .doesNotContain("{")
                    .contains("roll.csv");
        }
        assertThat(met).hasSizeGreaterThan(40);
    }
}
