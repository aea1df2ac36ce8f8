package org.kleroterion.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Law 1, the arrow of time: no stage knows a later one.
class ArrowOfTimeTest {

    private static final ArrowOfTime SORTITION = new ArrowOfTime(
            "org.kleroterion.sortition",
            List.of(
                    "encoding",
                    "csv",
                    "witness",
                    "roll",
                    "plan",
                    "seal",
                    "seed",
                    "draw",
                    "household",
                    "panel",
                    "alternate",
                    "quota",
                    "pool",
                    "placing",
                    "record",
                    "replacement",
                    "journal",
                    "verify"));

    /// The parts of the mandate, each built on those before it; what the organiser does today comes last.
    private static final ArrowOfTime MANDATE = new ArrowOfTime(
            "org.kleroterion.convention.mandate",
            List.of("terms", "agenda", "committee", "publication", "today", "face"));

    private final JavaClasses convention = new ClassFileImporter().importPackages("org.kleroterion.convention");
    private final JavaClasses sortition = new ClassFileImporter().importPackages("org.kleroterion.sortition");

    @Test
    void no_stage_knows_a_later_one() {
        assertThat(SORTITION.faults(sortition)).isEmpty();
    }

    @Test
    void every_package_of_sortition_has_its_place_in_time() {
        assertThat(namesIn(sortition, "org.kleroterion.sortition"))
                .containsExactlyInAnyOrderElementsOf(SORTITION.stages());
    }

    @Test
    void what_all_stages_share_knows_none_of_them() {
        ArrowOfTime shared = new ArrowOfTime("org.kleroterion", List.of("sortition", "sortition.*"));

        assertThat(shared.faults(sortition)).isEmpty();
    }

    @Test
    void no_part_of_the_mandate_knows_a_later_one() {
        assertThat(MANDATE.faults(convention)).isEmpty();
    }

    @Test
    void every_stage_of_convention_has_its_place_in_time() {
        assertThat(namesIn(convention, "org.kleroterion.convention")).containsExactly("mandate");
        assertThat(namesIn(convention, "org.kleroterion.convention.mandate"))
                .containsExactlyInAnyOrderElementsOf(MANDATE.stages());
    }

    @Test
    void what_all_stages_of_convention_share_knows_none_of_them() {
        ArrowOfTime shared = new ArrowOfTime("org.kleroterion", List.of("convention", "convention.mandate.."));

        assertThat(shared.faults(convention)).isEmpty();
    }

    @Test
    void an_early_stage_that_knows_a_later_one_is_caught() {
        JavaClasses fixture = new ClassFileImporter().importPackages("org.kleroterion.laws.fixture");
        ArrowOfTime arrow = new ArrowOfTime("org.kleroterion.laws.fixture", List.of("early", "late"));

        assertThat(arrow.faults(fixture))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("Prophet"));
    }

    private static List<String> namesIn(JavaClasses classes, String root) {
        return classes.getPackage(root).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .toList();
    }
}
