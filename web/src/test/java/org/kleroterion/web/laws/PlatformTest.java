package org.kleroterion.web.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The laws of the platform's own house.
class PlatformTest {

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kleroterion.web");

    @Test
    void the_platform_has_these_features_and_no_other_package() {
        assertThat(all.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "org.kleroterion.web",
                        "org.kleroterion.web.access",
                        "org.kleroterion.web.journal",
                        "org.kleroterion.web.mandate",
                        "org.kleroterion.web.operate",
                        "org.kleroterion.web.page",
                        "org.kleroterion.web.post",
                        "org.kleroterion.web.site",
                        "org.kleroterion.web.work");
    }

    @Test
    void pages_and_stores_are_nobody_elses_business() {
        List<String> open = all.stream()
                .filter(one -> one.getSimpleName().endsWith("Pages")
                        || one.getSimpleName().endsWith("Store"))
                .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .toList();
        assertThat(open).isEmpty();
    }

    @Test
    void sql_is_written_in_stores_alone() {
        assertThat(users("org.springframework.jdbc.core.simple.JdbcClient"))
                .isNotEmpty()
                .allMatch(name -> name.matches(".*(Store|Failures|AddressBook)"));
        assertThat(users("jakarta.persistence.EntityManager")).isEmpty();
    }

    @Test
    void the_public_pages_reach_no_account_and_no_convention_that_is_not_published() {
        List<String> reached = all.stream()
                .filter(one -> one.getPackageName().endsWith(".site"))
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getSimpleName())
                .filter(name -> name.matches("Account|AccountStore|ConventionStore|CommitteeMember"))
                .distinct()
                .toList();
        assertThat(reached).isEmpty();
    }

    private List<String> users(String type) {
        return all.stream()
                .filter(one -> one.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getName().equals(type)))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
