package org.kleroterion.fairness.table.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.fairness.table.TableListener;
import org.kleroterion.fairness.table.TablePlan;
import org.kleroterion.fairness.table.TablePlanner;
import org.kleroterion.fairness.table.Wish;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.pool.InputFile;

/// People and wishes from files, in the shapes that GroupSelect writes too.
class TableInputTest {

    /// As pandas writes it: a column without a title, ids from 0, seats from 0.
    private static final String WITH_SEATS = """
            ,ID,gender,age,fixed,allocation
            0,0,male,older,True,2
            1,1,male,younger,False,0
            2,2,female,older,True,0
            3,3,female,younger,False,0
            4,4,male,older,True,1
            5,5,female,younger,False,0
            """;

    private static final TableColumns NO_FEATURES = new TableColumns(Optional.empty(), List.of(), List.of());

    /// GroupSelect gives seats after shuffling, so to others; and it forgets the person whose id is 0.
    @Test
    void whoever_is_fixed_stays_at_the_table_of_the_file_and_person_0_counts() {
        TableInput input = read(WITH_SEATS, NO_FEATURES, 3, 2);
        TablePlan plan = TablePlanner.plan(input.request(), TableListener.silent());

        assertThat(input.people().ids()).containsExactly("0", "1", "2", "3", "4", "5");
        for (TablePlan.Round round : plan.rounds()) {
            assertThat(round.tables().get(2)).contains(0);
            assertThat(round.tables().get(0)).contains(2);
            assertThat(round.tables().get(1)).contains(4);
            assertThat(round.tables().stream().mapToInt(List::size).sum()).isEqualTo(6);
        }
    }

    @Test
    void the_order_of_rows_changes_nothing() {
        List<String> rows = new ArrayList<>(WITH_SEATS.lines().toList());
        Collections.reverse(rows.subList(1, rows.size()));

        TableColumns columns = new TableColumns(Optional.empty(), List.of("gender"), List.of("age"));
        assertThat(read(String.join("\n", rows) + "\n", columns, 3, 2).request())
                .isEqualTo(read(WITH_SEATS, columns, 3, 2).request());
    }

    @Test
    void without_a_column_of_ids_a_first_one_without_title_names_people_else_the_row() {
        assertThat(read(",sex\n7,f\n9,m\n", NO_FEATURES, 1, 1).people().ids()).containsExactly("7", "9");
        assertThat(read("sex,age\nf,1\nm,2\n", NO_FEATURES, 1, 1).people().ids())
                .containsExactly("1", "2");
        TableColumns named = new TableColumns(Optional.of("number"), List.of(), List.of());
        assertThat(read("number;id\nb;1\na;2\n", named, 1, 1).people().ids()).containsExactly("a", "b");
    }

    @Test
    void values_are_told_apart_whatever_their_case() {
        TableColumns columns = new TableColumns(Optional.empty(), List.of("sex"), List.of());

        assertThat(read("id,sex\n1,F\n2,m\n3,f\n", columns, 1, 1)
                        .request()
                        .features()
                        .getFirst()
                        .values())
                .containsExactly(0, 1, 0);
    }

    @Test
    void wishes_are_read_in_english_and_in_french_with_their_rounds() {
        String wishes = """
                kind,person,person,person,table,rounds
                apart,a,b,c,,
                ensemble,a,d,,,1 3-4
                fixe,d,,,2,2
                """;

        assertThat(wishing(wishes).request().wishes())
                .containsExactly(
                        new Wish.Apart(List.of(0, 1, 2), List.of(0, 1, 2, 3)),
                        new Wish.Together(List.of(0, 3), List.of(0, 2, 3)),
                        new Wish.Fixed(3, 1, List.of(1)));
    }

    @Test
    void wishes_written_are_read_again() {
        TableInput input = wishing("kind,person,person,table,rounds\nfixed,d,a,2,1-2 4\napart,b,c,,\n");
        String written = new String(input.wishTable().bytes(), StandardCharsets.UTF_8);

        assertThat(wishing(written).request()).isEqualTo(input.request());
    }

    @Test
    void every_problem_is_told_in_one_pass() {
        String people = "id,sex,fixed,allocation\na,f,maybe,0\na,m,True,9\n,f,False,0\n";
        String wishes = """
                kind,person,person,table,rounds
                near,a,,,
                apart,a,z,,
                apart,a,a,,
                together,a,,,
                apart,a,,,9
                fixed,a,,7,
                """;
        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class,
                () -> TableInput.read(
                        file("people.csv", people),
                        Optional.of(file("wishes.csv", wishes)),
                        new TableColumns(Optional.empty(), List.of("age"), List.of()),
                        new TableSizes.Listed(List.of(2, 2)),
                        2));

        assertThat(invalid.problems().stream().map(Problem::code).distinct())
                .containsExactlyInAnyOrder(
                        "TABLE-101",
                        "TABLE-102",
                        "TABLE-103",
                        "TABLE-104",
                        "TABLE-105",
                        "TABLE-201",
                        "TABLE-301",
                        "TABLE-202",
                        "TABLE-203",
                        "TABLE-204",
                        "TABLE-205",
                        "TABLE-206");
    }

    @Test
    void a_plan_has_rounds_and_people() {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> read("id,sex\na,f\n", NO_FEATURES, 1, 0));

        assertThat(invalid.problems().stream().map(Problem::code)).containsExactly("TABLE-302", "TABLE-303");
    }

    private static TableInput wishing(String wishes) {
        return TableInput.read(
                file("people.csv", "id\na\nb\nc\nd\n"),
                Optional.of(file("wishes.csv", wishes)),
                NO_FEATURES,
                new TableSizes.Even(2),
                4);
    }

    private static TableInput read(String people, TableColumns columns, int tables, int rounds) {
        return TableInput.read(
                file("people.csv", people), Optional.empty(), columns, new TableSizes.Even(tables), rounds);
    }

    private static InputFile file(String name, String text) {
        return new InputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
