package org.kleroterion.sortition.roll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The layout of 2013, one file for each list, as the order of 12 November 2013 has them.
class ElistelecTest {

    private static final String HEADER = String.join(";", RollLayout.ELISTELEC.header()) + "\r\n";

    private static String row(String list, String birthName, String kind) {
        return list + ";" + kind + ";01/03/2026;34;172;VILLE;12;F;" + birthName + ";DURAND;Zoé;12/05/1975;"
                + "LYON;69;;Belge;Mairie;0012;;;Appt 3;Tour B;12;RUE;DES ARTS;LE MAS;34000;VILLE;FRANCE\r\n";
    }

    private static RollFile read(String name, String rows) {
        return RollText.read(name, (HEADER + rows).getBytes(UTF_8));
    }

    @Test
    void the_commune_is_put_together_from_department_and_commune() {
        RollFile file = read("lp.csv", row("liste générale", "ROY", "liste électorale"));
        assertThat(RollText.told(file)).isEmpty();
        assertThat(file.commune()).isEqualTo("34172");
        assertThat(file.rows().getFirst().lists()).containsExactly(ListType.LP);
    }

    @Test
    void the_lines_of_the_envelope_come_in_the_order_of_the_post() {
        Elector elector =
                read("lp.csv", row("liste générale", "ROY", "")).rows().getFirst();
        assertThat(elector.address().lines())
                .containsExactly("Appt 3", "Tour B", "12 RUE DES ARTS", "LE MAS", "34000 VILLE");
        assertThat(elector.postalName()).isEqualTo("Zoé DURAND");
        assertThat(elector.station()).isEqualTo("0012");
    }

    @Test
    void one_person_in_the_files_of_both_complementary_lists_is_one_elector() {
        RollFile municipal = read("a_LCM.csv", row("liste complémentaire municipales", "ROY", ""));
        RollFile european = read("a_LCE.csv", row("liste complémentaire européennes", "Roy", ""));
        RollContents contents = RollContents.of(List.of(european, municipal));
        assertThat(contents.rolls()).hasSize(1);
        Elector elector = contents.rolls().getFirst().electors().getFirst();
        assertThat(contents.rolls().getFirst().electors()).hasSize(1);
        assertThat(elector.birthName()).isEqualTo("ROY");
        assertThat(elector.listsText()).isEqualTo("LCM+LCE");
        assertThat(elector.rows()).extracting(place -> place.file()).containsExactly("a_LCM.csv", "a_LCE.csv");
    }

    @Test
    void three_rows_of_one_identity_on_the_complementary_lists_stay_three() {
        String municipal = row("liste complémentaire municipales", "ROY", "");
        RollFile file = read("all.csv", municipal + municipal + row("liste complémentaire européennes", "ROY", ""));
        Roll roll = RollContents.of(List.of(file)).rolls().getFirst();
        assertThat(roll.electors()).hasSize(3);
        assertThat(roll.indistinguishable()).hasSize(1);
    }

    @Test
    void a_missing_type_of_list_is_taken_from_the_name_of_the_file_and_told() {
        RollFile named = read("34172-LCM.csv", row("", "ROY", ""));
        assertThat(RollText.told(named)).containsExactly("ROLL-145@2");
        assertThat(named.rows().getFirst().lists()).containsExactly(ListType.LCM);
        assertThat(RollText.told(read("34172.csv", row("", "ROY", "")))).containsExactly("ROLL-144@2");
        assertThat(RollText.told(read("34172.csv", row("liste bleue", "ROY", ""))))
                .containsExactly("ROLL-143@2");
    }

    @Test
    void a_table_of_changes_is_refused() {
        assertThat(RollText.told(read("t.csv", row("liste générale", "ROY", "Tableau du 10 janvier"))))
                .containsExactly("ROLL-146@2");
    }
}
