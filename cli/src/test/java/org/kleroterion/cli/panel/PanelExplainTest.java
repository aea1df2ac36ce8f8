package org.kleroterion.cli.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;

/// `panel explain`: three sentences about one person.
class PanelExplainTest {

    @TempDir
    Path folder;

    private CommandRun explain(String person, String pool, String quotas, int size, String... more) throws IOException {
        Files.writeString(folder.resolve("pool.csv"), pool);
        Files.writeString(folder.resolve("quotas.csv"), "feature,value,min,max\n" + quotas);
        List<String> line = new ArrayList<>(List.of(
                "panel",
                "explain",
                person,
                "--pool",
                "pool.csv",
                "--quotas",
                "quotas.csv",
                "--id",
                "name",
                "--size",
                Integer.toString(size)));
        line.addAll(Arrays.asList(more));
        return CommandRun.in(folder, line.toArray(String[]::new));
    }

    private static final String FEW_SEATS = "name,sex\na,F\nb,F\nc,F\nd,F\ne,M\nf,M\ng,M\n";

    @Test
    void a_maximum_that_many_share_is_named_and_one_seat_more_is_computed() throws IOException {
        CommandRun run = explain("b", FEW_SEATS, "sex,F,0,1\nsex,M,0,3\n", 3, "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                        b has a chance of 25.0 % to be on the panel drawn (volunteers who have this chance: 4 of 7), \
                        where the mean is 42.9 %.
                        What fixes this chance: with "F" for "sex", at most 1 of 4 volunteers.
                        With 1 more allowed with "F" for "sex": at most 2 instead of 1, the chance of b would be 42.9 %.
                        """);
    }

    @Test
    void a_minimum_that_few_can_fill_makes_certain_and_the_rules_that_need_them_are_named() throws IOException {
        String pool = "name,sex\na,F\nb,F\nc,M\nd,M\ne,M\n";
        CommandRun run = explain("a", pool, "sex,F,2,3\nsex,M,0,3\n", 3, "--lang", "en");
        assertThat(run.out()).contains("a is on every possible panel", "\nWithout this person", "\"F\"");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).contains("the chance of a would be ").doesNotContain("would be 100");
    }

    @Test
    void whom_no_panel_can_contain_is_told_by_which_rules() throws IOException {
        String pool = "name,sex,age\na,F,old\nb,F,young\nc,M,young\nd,M,young\n";
        CommandRun run = explain("a", pool, "sex,F,1,1\nsex,M,1,1\nage,old,0,0\nage,young,0,2\n", 2, "--lang", "en");
        assertThat(run.out()).contains("a is on no possible panel.", "With this person", "\"old\"");
        assertThat(run.out())
                .contains("With 1 more allowed with \"old\" for \"age\": at most 1 instead of 0, the chance");
    }

    @Test
    void where_no_quota_holds_the_seats_are_shared() throws IOException {
        CommandRun run = explain("a", FEW_SEATS, "sex,F,0,7\nsex,M,0,7\n", 3, "--lang", "en");
        assertThat(run.out())
                .contains("42.9 %", "No quota fixes it: there are 3 seats to share.", "No quota loosened by one seat");
    }

    @Test
    void it_speaks_french_and_knows_a_name_that_is_nearly_right() throws IOException {
        String pool = FEW_SEATS.replace("b,F", "Zoé,F");
        CommandRun run = explain("Zoe", pool, "sex,F,0,1\nsex,M,0,3\n", 3, "--lang", "fr");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("CLI-275", "Zoé");
        CommandRun right = explain("Zoé", pool, "sex,F,0,1\nsex,M,0,3\n", 3, "--lang", "fr");
        assertThat(right.out()).contains("Zoé a 25,0", "Ce qui fixe cette chance", "au plus 1 sur 4 volontaires");
    }

    /// It was said once of somebody whom panels could do without that they are on every possible panel.
    @Test
    void who_is_certain_in_the_fairest_lottery_alone_is_not_said_to_be_on_every_panel() throws IOException {
        String pool = "name,x,y\na,1,1\nb,0,0\nc,1,0\nd,1,0\ne,0,1\nf,0,1\n";
        String quotas = "x,0,1,1\nx,1,1,1\ny,0,1,1\ny,1,1,1\n";
        assertThat(explain("a", pool, quotas, 2, "--lang", "en").out()).doesNotContain("certain");
        Path pools = Path.of(System.getProperty("kleroterion.root", ".."), "fairness/src/test/resources/pools/sf_b_20");
        CommandRun run = CommandRun.in(
                pools,
                "panel",
                "explain",
                "74",
                "--pool",
                "respondents.csv",
                "--quotas",
                "categories.csv",
                "--size",
                "20",
                "--lang",
                "en");
        assertThat(run.out())
                .contains("74 is on every panel of the fairest lottery", "Panels without this person exist")
                .containsPattern("that of 74 would be [0-9]+\\.[0-9] %");
    }

    private static final String ONE_OF_EACH =
            "name,sex,here\na,m,old\nb,m,old\nc,m,old\nd,m,old\ne,f,old\nf,m,new\ng,f,new\n";

    private CommandRun withObjective(String person, String objective, String language) throws IOException {
        String quotas = "sex,f,1,1\nsex,m,4,4\nhere,old,4,4\nhere,new,1,1\n";
        CommandRun run = explain(person, ONE_OF_EACH, quotas, 5, "--objective", objective, "--lang", language);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(3);
        return run;
    }

    @Test
    void nash_is_explained_by_what_others_gain_and_by_what_the_fairest_lottery_would_give() throws IOException {
        assertThat(withObjective("g", "nash", "en").out()).isEqualTo("""
                        g has a chance of 42.9 % to be on the panel drawn (volunteers who have this chance: 1 of 7), \
                        where the mean is 71.4 %.
                        Nash makes the product of all chances greatest: a hundredth of one person's chance is given up \
                        where others gain, all told, more than a hundredth of theirs.
                        With the objective leximin, which raises the lowest chances first, that of g would be 50.0 %.
                        """);
        assertThat(withObjective("g", "nash", "fr").out()).contains("Nash rend le produit", "leximin", "50,0");
    }

    @Test
    void maximin_and_goldilocks_are_explained_by_the_lowest_chance_and_the_highest() throws IOException {
        assertThat(withObjective("g", "maximin", "en").out())
                .contains("It is the lowest chance, which maximin", "that of g would be the same");
        assertThat(withObjective("a", "maximin", "en").out())
                .contains("It is the highest chance, which maximin", "once the lowest (50.0 %)");
        assertThat(withObjective("a", "goldilocks", "en").out())
                .contains("It is the highest chance: goldilocks weighs it against the lowest");
        assertThat(withObjective("g", "goldilocks 1", "fr").out()).contains("goldilocks la met en balance");
    }

    @Test
    void whom_no_panel_can_contain_is_told_the_same_under_every_objective() throws IOException {
        String pool = "name,sex\na,F\nb,F\nc,M\nd,M\n";
        CommandRun run = explain("a", pool, "sex,F,0,0\nsex,M,2,2\n", 2, "--objective", "maximin", "--lang", "en");
        assertThat(run.out()).contains("a is on no possible panel.", "With this person");
    }
}
