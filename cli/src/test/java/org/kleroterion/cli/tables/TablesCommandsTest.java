package org.kleroterion.cli.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.cli.CommandRun;
import org.kleroterion.sortition.encoding.CanonicalTable;

/// `tables plan` and `tables reseat`, on files.
class TablesCommandsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void people() throws IOException {
        StringBuilder people = new StringBuilder("id,sex,age\n");
        IntStream.range(0, 40)
                .forEach(id -> people.append(id)
                        .append(id % 2 == 0 ? ",f," : ",m,")
                        .append(id / 10)
                        .append('\n'));
        write("people.csv", people.toString());
    }

    @Test
    void forty_people_without_wishes_meet_the_bound() throws IOException {
        CommandRun run = plan("--tables", "8", "--rounds", "8");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Pairs who meet: 640 (bound 640)", "Times that two people meet, at most: 1");
        assertThat(Files.readString(folder.resolve("plan/summary.txt"))).contains("pairs = 640 of 640\n");
        assertThat(rows("plan/tables.csv")).hasSize(320);
        assertThat(rows("plan/cards.csv")).hasSize(40).allMatch(row -> row.size() == 9);
    }

    @Test
    void features_are_balanced_and_wishes_kept() throws IOException {
        write("wishes.csv", "kind,person,person,person,table,rounds\nfixed,0,,,1,\napart,3,4,5,,\ntogether,6,7,,,2\n");

        CommandRun run = plan("--tables", "8", "--rounds", "3", "--balance", "sex,age", "--wishes", "wishes.csv");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Wishes kept: 3 (bound 3)", "sex: ", "age: ");
        Map<String, String> seats = seats("plan/tables.csv");
        assertThat(List.of(seat(seats, 1, "0"), seat(seats, 2, "0"), seat(seats, 3, "0")))
                .containsOnly("1");
        assertThat(seat(seats, 2, "6")).isEqualTo(seat(seats, 2, "7"));
        assertThat(seat(seats, 1, "3")).isNotEqualTo(seat(seats, 1, "4"));
    }

    @Test
    void impossible_wishes_are_named_with_their_lines_in_both_languages() throws IOException {
        write("wishes.csv", "kind,person,person,person,person\ntogether,1,2,,\napart,3,4,5,\napart,1,2,3,6\n");

        CommandRun run = plan("--tables", "8", "--rounds", "2", "--wishes", "wishes.csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "In the rounds 1, 2, no seating at 8 tables keeps these wishes together:",
                        " - 2 people together: 1, 2 (wishes.csv, line 2)",
                        " - 2 people apart: 1, 2 (wishes.csv, line 4)",
                        "Maybe")
                .doesNotContain("line 3");
        assertThat(folder.resolve("plan")).doesNotExist();
        assertThat(plan("--lang", "fr", "--tables", "8", "--rounds", "2", "--wishes", "wishes.csv")
                        .err())
                .contains("2 personnes séparées", "Peut-être");
    }

    @Test
    void files_of_groupselect_are_opened_unchanged() throws IOException {
        write("people.csv", ",ID,gender,fixed,allocation\n0,0,f,True,1\n1,1,m,False,0\n2,2,f,True,0\n3,3,m,False,0\n");

        CommandRun run = plan("--tables", "2", "--rounds", "2", "--balance", "gender");

        assertThat(run.status()).as(run.err()).isZero();
        Map<String, String> seats = seats("plan/tables.csv");
        assertThat(List.of(seat(seats, 1, "0"), seat(seats, 2, "0"))).containsOnly("2");
        assertThat(List.of(seat(seats, 1, "2"), seat(seats, 2, "2"))).containsOnly("1");
    }

    @Test
    void who_leaves_and_who_comes_reseat_one_person_at_most() throws IOException {
        plan("--tables", "8", "--rounds", "4", "--balance", "sex");
        write("late.csv", "id,sex\n77,f\n");
        Map<String, String> before = seats("plan/tables.csv");

        CommandRun run = CommandRun.in(
                folder, "tables", "reseat", "plan", "--round", "3", "--away", "12", "--late", "late.csv", "--out", "b");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("12 is away.", "77 has a seat.");
        Map<String, String> after = seats("b/tables.csv");
        assertThat(after.keySet())
                .contains("3 77", "4 77")
                .doesNotContain("2 77", "3 12")
                .contains("2 12");
        List<String> moved = new ArrayList<>();
        after.forEach((who, table) -> {
            if (!table.equals(before.getOrDefault(who, table))) {
                moved.add(who.substring(2));
            }
        });
        assertThat(moved.stream().distinct().toList()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void what_cannot_be_reseated_is_told() throws IOException {
        plan("--tables", "8", "--rounds", "2");
        write("late.csv", "id\n7\n");

        assertThat(reseat("--round", "3").err()).contains("TABLE-306", "Maybe");
        assertThat(reseat("--round", "1", "--away", "99").err()).contains("TABLE-305", "Maybe");
        assertThat(reseat("--round", "1", "--late", "late.csv").err()).contains("TABLE-304", "Maybe");
        Files.writeString(folder.resolve("plan/summary.txt"), "kleroterion-tables = 1\n");
        assertThat(reseat("--round", "1").err()).contains("TABLE-308", "Maybe");
    }

    private CommandRun reseat(String... more) {
        List<String> words = new ArrayList<>(List.of("tables", "reseat", "plan", "--out", "b"));
        words.addAll(List.of(more));
        return CommandRun.in(folder, words.toArray(String[]::new));
    }

    private CommandRun plan(String... more) {
        List<String> words = new ArrayList<>(List.of("tables", "plan", "--people", "people.csv", "--out", "plan"));
        words.addAll(List.of(more));
        return CommandRun.in(folder, words.toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<List<String>> rows(String file) throws IOException {
        return CanonicalTable.parse(Files.readAllBytes(folder.resolve(file))).rows();
    }

    /// For each round and person, with a space between, the table.
    private Map<String, String> seats(String file) throws IOException {
        Map<String, String> seats = new TreeMap<>();
        rows(file).forEach(row -> seats.put(row.get(0) + " " + row.get(2), row.get(1)));
        return seats;
    }

    private static String seat(Map<String, String> seats, int round, String person) {
        return seats.getOrDefault(round + " " + person, "away");
    }
}
