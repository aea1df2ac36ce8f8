package org.kleroterion.cli.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.roll.Eligibility;
import org.kleroterion.sortition.roll.EligibleElectors;
import org.kleroterion.sortition.roll.Exclusion;
import org.kleroterion.sortition.roll.ListType;
import org.kleroterion.sortition.roll.RollReader;
import org.kleroterion.sortition.roll.SetAsideElectors;

/// People who objected or hold an office leave the roll before it is sealed, and are counted.
class SetAsideTest {

    private static final Path FIXTURE = Path.of(System.getProperty("kleroterion.root"))
            .resolve("sortition/src/test/resources/rolls/reu-fixture.csv");
    private static final String HEADER = "motif;nom de naissance;prénoms;sexe;date de naissance\n";

    private EligibleElectors eligible = new EligibleElectors("99999", List.of(), java.util.Map.of());

    @BeforeEach
    void read() throws Exception {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThat(Files.exists(FIXTURE)).isTrue();
        Eligibility rule = new Eligibility(day, 18, List.of(ListType.LP, ListType.LCM));
        eligible = rule.select(
                new RollReader(day).readAll(List.of(FIXTURE)).rolls().getFirst());
    }

    @Test
    void each_reason_is_counted_and_the_sum_stays_the_same() {
        EligibleElectors left = table(
                        "objection;Delavigne;apolline  capucine;F;14/03/1962\noffice;ORSATTI;Zéphirin;M;00/00/1953\n")
                .from(eligible);
        assertThat(left.electors()).hasSize(eligible.electors().size() - 2);
        assertThat(left.excluded()).containsEntry(Exclusion.OBJECTION, 1).containsEntry(Exclusion.OFFICE, 1);
        assertThat(left.electors().size() + left.excludedInAll())
                .isEqualTo(eligible.electors().size() + eligible.excludedInAll());
    }

    @Test
    void who_is_not_found_or_not_alone_is_told_with_the_line() {
        String nobody = "objection;DELAVIGNE;Apolline Capucine;F;15/03/1962\n";
        String two = "office;NOIRTIER;Victorin;M;30/04/1965\n";
        assertThat(codes(() -> table(nobody + two).from(eligible))).containsExactly("ROLL-191 2", "ROLL-192 3");
    }

    @Test
    void an_unknown_reason_or_a_missing_column_is_refused() {
        assertThat(codes(() -> table("humeur;DELAVIGNE;Apolline Capucine;F;14/03/1962\n")))
                .containsExactly("ROLL-194 2");
        assertThat(codes(() ->
                        SetAsideElectors.read("a.csv", "motif;nom\nobjection;X\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("ROLL-193 1");
    }

    private static SetAsideElectors table(String rows) {
        return SetAsideElectors.read("a.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (InvalidInput refused) {
            return refused.problems().stream()
                    .map((Problem problem) ->
                            problem.code() + " " + problem.place().line())
                    .toList();
        }
    }
}
