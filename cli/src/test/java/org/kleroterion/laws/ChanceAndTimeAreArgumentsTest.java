package org.kleroterion.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Law 2, chance and time are arguments.
class ChanceAndTimeAreArgumentsTest {

    /// Also what a class file does not show: a variable, a cast or a literal inside a method.
    private static final Pattern FLOATING =
            Pattern.compile("\\b(double|float|Double|Float)\\b|\\b\\d+\\.\\d+[dDfF]?\\b");

    @ParameterizedTest
    @ValueSource(strings = {"sortition", "convention"})
    void a_pure_module_takes_no_chance_no_time_and_no_setting_from_the_machine(String module) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kleroterion." + module);

        assertThat(classes).isNotEmpty();
        assertThat(ChanceAndTime.faults(classes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sortition", "convention"})
    void no_floating_point_is_written_in_a_pure_module(String module) throws IOException {
        List<String> lines = Sources.of(module).stream()
                .flatMap(source -> source.code().stream()
                        .filter(line ->
                                FLOATING.matcher(Sources.withoutTexts(line)).find())
                        .map(line -> source.name() + ": " + line))
                .toList();

        assertThat(lines).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chance()",
                "time()",
                "clock()",
                "shuffle(",
                "hashOrder()",
                "language(",
                "shape(",
                "charset(",
                "rounding("
            })
    void each_clause_catches_the_method_that_breaks_it(String method) {
        assertThat(ChanceAndTime.faults(new ClassFileImporter().importPackages("org.kleroterion.laws.fixture.chance")))
                .anyMatch(fault -> fault.contains("Gambler." + method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"int n = (int) (0.5 * m);", "float f = 1;", "Double d = x;"})
    void a_line_with_floating_point_is_caught(String line) {
        assertThat(FLOATING.matcher(Sources.withoutTexts(line)).find()).isTrue();
    }
}
