package org.kleroterion.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Who may import whom, and no simple type name in two modules.
class ModulesTest {

    private static final ArchRule SORTITION = classes()
            .that()
            .resideInAPackage("org.kleroterion.sortition..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.kleroterion.sortition..", "java..", "javax.crypto..", "de.siegmar.fastcsv..");

    private static final ArchRule FAIRNESS = noClasses()
            .that()
            .resideInAPackage("org.kleroterion.fairness..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kleroterion.cli..")
            .allowEmptyShould(true);

    private static final ArchRule PRINT = noClasses()
            .that()
            .resideInAPackage("org.kleroterion.print..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kleroterion.cli..", "org.kleroterion.fairness..", "java.net..", "java.sql..");

    private static final ArchRule CONVENTION = classes()
            .that()
            .resideInAPackage("org.kleroterion.convention..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.kleroterion.convention..",
                    "org.kleroterion.sortition..",
                    "java.lang..",
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.text",
                    "java.time..",
                    "java.util..");

    private static final ArchRule CLI = noClasses()
            .that()
            .resideInAPackage("org.kleroterion.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kleroterion.convention..");

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kleroterion");

    @Test
    void sortition_needs_java_and_fastcsv_alone() {
        assertThat(SORTITION.evaluate(all).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void fairness_does_not_know_the_command_line() {
        assertThat(FAIRNESS.evaluate(all).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void print_knows_neither_the_command_line_nor_the_search_for_a_lottery_nor_a_network() {
        assertThat(PRINT.evaluate(all).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void convention_needs_java_and_sortition_alone() {
        assertThat(CONVENTION.evaluate(all).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void the_command_line_does_not_know_the_procedure() {
        assertThat(CLI.evaluate(all).getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void a_class_that_needs_another_library_is_caught() {
        ArchRule rule = classes()
                .that()
                .haveSimpleName("RootCommand")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.kleroterion..", "java..");

        assertThat(rule.evaluate(all).getFailureReport().getDetails()).anyMatch(fault -> fault.contains("picocli"));
    }

    @Test
    void no_simple_type_name_occurs_in_two_modules() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        for (String module : Sources.modules()) {
            for (Sources.Source source : Sources.of(module)) {
                String type = Path.of(source.name()).getFileName().toString().replace(".java", "");
                if (List.of("package-info", "module-info").contains(type)) {
                    continue;
                }
                assertThat(owners.getOrDefault(type, module))
                        .as("the module of %s", type)
                        .isEqualTo(module);
                owners.put(type, module);
            }
        }
        assertThat(owners).hasSizeGreaterThan(100);
    }
}
