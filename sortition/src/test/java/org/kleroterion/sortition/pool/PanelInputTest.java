package org.kleroterion.sortition.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Texts;
import org.kleroterion.sortition.panel.Quota;

class PanelInputTest {

    private static final String QUOTAS = """
            feature,value,min,max
            sex,woman,1,2
            sex,man,1,2
            age,young,1,2
            age,old,1,2
            """;

    private static final String POOL = """
            id,sex,age,street
            1,woman,young,rue A
            2,man,old,rue A
            10,woman,old,rue B
            3,man,young,rue C
            """;

    private static PanelInput read(String pool, String quotas, int size, PeopleColumns columns) {
        return PanelInput.read(file("pool.csv", pool), file("quotas.csv", quotas), size, columns);
    }

    private static InputFile file(String name, String text) {
        return new InputFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static PeopleColumns id(String... household) {
        return new PeopleColumns(Optional.of("id"), List.of(household));
    }

    private static Consumer<Throwable> codes(String... codes) {
        return thrown -> assertThat(((InvalidInput) thrown)
                        .problems().stream().filter(Problem::isError).map(Problem::code))
                .containsExactlyInAnyOrder(codes);
    }

    @Test
    void people_are_known_by_their_id_and_ordered_by_it() {
        PanelInput input = read(POOL, QUOTAS, 2, id());
        assertThat(input.people().stream().map(Person::id)).containsExactly("1", "2", "3", "10");
        assertThat(input.rules().quotas().getFirst()).isEqualTo(new Quota("sex", "woman", 1, 2));
    }

    @Test
    void without_an_id_people_are_known_by_their_row() {
        PanelInput input = read(POOL, QUOTAS, 2, PeopleColumns.NONE);
        assertThat(input.people().stream().map(Person::id)).containsExactly("1", "2", "3", "4");
        assertThat(input.people().get(2).volunteer().quotas()).containsExactly(0, 3);
    }

    @Test
    void who_shares_the_household_columns_whatever_the_case_is_of_one_household() {
        PanelInput input = read(POOL.replace("2,man,old,rue A", "2,man,old, RUE a "), QUOTAS, 2, id("Street"));
        assertThat(input.people().stream().map(person -> person.volunteer().household()))
                .containsExactly(1, 1, 0, 0);
    }

    private static final String ADDRESSES = """
            id;sex;age;street;code;town
            1;woman;young;12 bis, avenue de l'Hôpital;34000;Montpellier
            2;man;old;12BIS AV. DE L’HOPITAL;34000;MONTPELLIER
            3;woman;old;3 r. St-Roch;34970;Lattes
            4;man;young;3, rue Saint Roch;34970;lattes
            5;woman;young;{street};{code};{town}
            """;

    private static PanelInput at(String street, String code, String town, String... decisions) {
        String pool =
                ADDRESSES.replace("{street}", street).replace("{code}", code).replace("{town}", town);
        Optional<InputFile> table = decisions.length == 0
                ? Optional.empty()
                : Optional.of(file("households.csv", String.join("\n", decisions)));
        PeopleColumns columns = new PeopleColumns(Optional.of("id"), List.of("street", "code", "town"), table);
        return read(pool, QUOTAS, 2, columns);
    }

    private static List<Integer> households(PanelInput input) {
        return input.people().stream()
                .map(person -> person.volunteer().household())
                .toList();
    }

    @Test
    void case_accents_spaces_punctuation_and_abbreviations_do_not_part_a_household() {
        PanelInput input = at("9 place du Marché", "34000", "Montpellier");
        assertThat(households(input)).containsExactly(1, 1, 2, 2, 0);
        assertThat(input.remarks()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "12 bis avenue de l'Hopitla, 34000, Montpellier",
        "12 bis avenue de l'Hôpital, 34000, Montpelier",
        "12 bis avenue de l'Hôpital, 34070, Montpellier",
        "12 bis avenue de l'Hôpital, 34000, ''",
        "12 bis rue de l'Hôpital, 34000, Montpellier",
        "12 avenue de l'Hôpital, 34000, Montpellier",
        "12 bis avenue Hôpital, 34000, Montpellier",
        "12 bis avenue de l'Hôpital appartement 4, 34000, Montpellier"
    })
    void an_address_that_is_nearly_that_of_another_waits_for_a_decision(String street, String code, String town) {
        PanelInput input = at(street, code, town);
        assertThat(households(input)).containsExactly(1, 1, 2, 2, 0);
        assertThat(input.undecidedHouseholds())
                .singleElement()
                .satisfies(near -> assertThat(near.values())
                        .containsEntry("person", "1")
                        .containsEntry("other", "5")
                        .containsEntry("line", "6"));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "14 bis avenue de l'Hôpital, 34000, Montpellier",
        "12 ter avenue de l'Hôpital, 34000, Montpellier",
        "12 bis avenue de la Gare, 34000, Montpellier",
        "3 rue St Roch, 34000, Montpellier",
        "'', 34000, Montpellier",
        "'', '', Lattes"
    })
    void neighbours_namesakes_of_a_street_and_people_of_one_town_are_not_near(String street, String code, String town) {
        assertThat(at(street, code, town).remarks()).isEmpty();
    }

    @Test
    void a_person_decides_about_near_addresses() {
        String near = "12 bis rue de l'Hôpital";
        String header = "person,other,decision";
        PanelInput same = at(near, "34000", "Montpellier", header, "5,2,same");
        assertThat(households(same)).containsExactly(1, 1, 2, 2, 1);
        assertThat(same.remarks()).isEmpty();
        PanelInput different = at(near, "34000", "Montpellier", header, "5,2,Différent");
        assertThat(households(different)).containsExactly(1, 1, 2, 2, 0);
        assertThat(different.remarks()).isEmpty();
    }

    @Test
    void a_table_of_households_parts_those_whom_the_address_joins() {
        PanelInput input = at("1 rue X", "34000", "Montpellier", "person,household", "1,A", "2,B", "5,b", "3,");
        assertThat(households(input)).containsExactly(0, 1, 0, 0, 1);
    }

    @Test
    void decisions_that_cannot_be_are_told_all_at_once() {
        assertThatThrownBy(() -> at(
                        "1 rue X", "34000", "Lattes", "person,other,decision", "1,9,same", "1,2,different", "3,5,no"))
                .satisfies(codes("HOME-102", "HOME-105", "HOME-104"));
        assertThatThrownBy(() -> at("1 rue X", "34000", "Lattes", "person,household", "1,a", "1,b"))
                .satisfies(codes("HOME-103"));
        assertThatThrownBy(() -> at("1 rue X", "34000", "Lattes", "persons,household", "1,a"))
                .satisfies(codes("HOME-101"));
    }

    @Test
    void people_without_a_household_live_alone_and_are_counted() {
        PanelInput input = read(POOL.replace("rue A", "").replace("rue B", ""), QUOTAS, 2, id("street"));
        assertThat(input.people())
                .allSatisfy(person -> assertThat(person.volunteer().household()).isZero());
        assertThat(input.remarks()).extracting(Problem::code).containsExactly("POOL-109");
        assertThat(input.remarks().getFirst().values()).containsEntry("rows", "3");
    }

    @Test
    void the_layouts_of_quotas_in_use_mean_the_same() {
        List<String> layouts = List.of(
                QUOTAS,
                QUOTAS.replace("feature,value", "category,feature"),
                QUOTAS.replace("feature,value,min,max", "Category ; Name ; MIN ; Max")
                        .replace(',', ';'),
                "\uFEFF" + QUOTAS.replace("\n", "\r\n"),
                """
                category,name,suggest min,suggest max,Current #,min,max
                sex,woman,,,,1,2
                sex,man,,,,1,2
                age,young,9,9,9,1,2
                age,old,,,,1,2
                """,
                """
                feature,value,min,max,min_flex,max_flex
                sex,woman,1,2,0,3
                age,young,1,2,1,2
                sex,man,1,2,0,4
                age,old,1,2,0,9
                """);
        for (String layout : layouts) {
            assertThat(read(POOL, layout, 2, id()).rules())
                    .as(layout)
                    .isEqualTo(read(POOL, QUOTAS, 2, id()).rules());
        }
    }

    @Test
    void windows_1252_is_read_as_well_as_utf_8() {
        String quotas = "feature,value,min,max\nquartier,Écusson,1,2\nquartier,Port Marianne,0,1\n";
        String pool = "quartier\nécusson\nPort Marianne\n";
        Charset windows = Charset.forName("windows-1252");
        PanelInput input = PanelInput.read(
                new InputFile("pool.csv", pool.getBytes(windows)),
                new InputFile("quotas.csv", quotas.getBytes(windows)),
                1,
                PeopleColumns.NONE);
        assertThat(input).isEqualTo(read(pool, quotas, 1, PeopleColumns.NONE));
    }

    @Test
    void a_value_that_no_quota_names_proposes_the_nearest() {
        assertThatThrownBy(() -> read(POOL.replace("woman", "womann"), QUOTAS, 2, id()))
                .satisfies(codes("POOL-107"))
                .satisfies(thrown -> assertThat(Texts.in("en")
                                .sentence(((InvalidInput) thrown).problems().getFirst()))
                        .isEqualTo("pool.csv, line 2, column \"sex\": No quota names the value \"womann\""
                                + " (lines 2, 4). Maybe it should be \"woman\"."));
    }

    @Test
    void all_errors_of_both_tables_come_in_one_pass() {
        String quotas = """
                feature,value,min,max
                sex,woman,3,2
                sex,man,1.5,2
                age,young,1,2
                age,Young ,1,2
                """;
        String pool = """
                id,sex,age,age
                1,woman,young,old
                1,,old,old
                """;
        assertThatThrownBy(() -> read(pool, quotas, 2, id("street")))
                .satisfies(codes("QUOTA-107", "QUOTA-106", "QUOTA-109", "POOL-104", "POOL-103", "POOL-105"));
    }

    @Test
    void minima_and_maxima_must_leave_room_for_the_size() {
        assertThatThrownBy(() -> read(POOL, QUOTAS.replace(",1,2", ",2,2"), 3, id()))
                .satisfies(codes("QUOTA-201", "QUOTA-201"));
        assertThatThrownBy(() -> read(POOL, QUOTAS.replace(",1,2", ",1,1"), 3, id()))
                .satisfies(codes("QUOTA-202", "QUOTA-202"));
    }

    @Test
    void a_minimum_beyond_the_pool_and_a_pool_under_the_size_are_errors() {
        assertThatThrownBy(() -> read(POOL, QUOTAS + "sex,other,1,1\n", 3, id()))
                .satisfies(codes("QUOTA-203"));
        assertThatThrownBy(() -> read(POOL, QUOTAS.replace(",2\n", ",9\n"), 5, id()))
                .satisfies(codes("POOL-201"));
        assertThat(read(POOL, QUOTAS + "sex,other,0,1\n", 2, id()).remarks())
                .extracting(Problem::code)
                .containsExactly("QUOTA-204");
    }

    @Test
    void bounds_beyond_the_bounds_must_be_beyond() {
        String header = "feature,value,min,max,min_flex,max_flex\n";
        assertThatThrownBy(() -> read("sex\nm\nm\n", header + "sex,m,1,2,2,1\n", 1, PeopleColumns.NONE))
                .satisfies(codes("QUOTA-108", "QUOTA-110"));
        assertThatThrownBy(
                        () -> read("sex\nm\n", "feature,value,min,max,min_flex\nsex,m,1,2,0\n", 1, PeopleColumns.NONE))
                .satisfies(codes("QUOTA-103"));
    }

    @Test
    void missing_columns_propose_the_nearest() {
        assertThatThrownBy(() -> read(POOL, QUOTAS.replace("min,max", "minn,max"), 2, id()))
                .satisfies(codes("QUOTA-101"));
        assertThatThrownBy(() -> read(POOL.replace("age", "agge"), QUOTAS, 2, id()))
                .satisfies(codes("POOL-101"));
        assertThatThrownBy(() -> read(POOL, QUOTAS, 2, new PeopleColumns(Optional.of("ident"), List.of())))
                .satisfies(codes("POOL-102"));
    }

    @Test
    void broken_files_are_errors_at_their_line() {
        record Case(String pool, String code, long line) {}
        List<Case> cases = List.of(
                new Case("", "CSV-101", 0),
                new Case("PK\u0003\u0004xl/workbook", "CSV-102", 0),
                new Case("%PDF-1.7", "CSV-103", 0),
                new Case(POOL.replace("10", "1\0"), "CSV-105", 4),
                new Case(POOL.replace(',', '\t'), "CSV-107", 1),
                new Case(POOL.replace("3,man", "3,\"man"), "CSV-108", 5),
                new Case(POOL.replace("3,man,", "3,"), "CSV-109", 5));
        for (Case one : cases) {
            Problem problem = Assertions.catchThrowableOfType(
                            InvalidInput.class, () -> read(one.pool(), QUOTAS, 2, id()))
                    .problems()
                    .getFirst();
            assertThat(problem.code()).as(one.pool()).isEqualTo(one.code());
            assertThat(problem.place().line()).as(one.pool()).isEqualTo(one.line());
        }
    }

    @Test
    void empty_rows_and_cells_that_a_spreadsheet_leaves_are_no_people() {
        assertThat(read(POOL.replace("\n", ";;\n").replace(',', ';') + ";;;;;\n\n", QUOTAS, 2, PeopleColumns.NONE)
                        .people())
                .hasSize(4);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_the_rows_does_not_matter_with_an_id(long seed) {
        List<String> rows = new ArrayList<>(POOL.lines().skip(1).toList());
        SplittableRandom chance = new SplittableRandom(seed);
        for (int last = rows.size() - 1; last > 0; last--) {
            java.util.Collections.swap(rows, last, chance.nextInt(last + 1));
        }
        String shuffled = "id,sex,age,street\n" + String.join("\n", rows);
        assertThat(read(shuffled, QUOTAS, 2, id("street"))).isEqualTo(read(POOL, QUOTAS, 2, id("street")));
    }
}
