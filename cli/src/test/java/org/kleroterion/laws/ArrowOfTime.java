package org.kleroterion.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/// Law 1: packages stand in the order of the stages, and none knows a later one.
record ArrowOfTime(String root, List<String> stages) {

    ArrowOfTime {
        stages = List.copyOf(stages);
    }

    /// What breaks the law, one sentence each.
    List<String> faults(JavaClasses classes) {
        return stages.stream()
                .flatMap(stage -> evaluated(stage, classes).getFailureReport().getDetails().stream())
                .toList();
    }

    private EvaluationResult evaluated(String stage, JavaClasses classes) {
        List<String> later = stages.subList(stages.indexOf(stage) + 1, stages.size());
        return noClasses()
                .that()
                .resideInAPackage(root + "." + stage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        later.stream().map(name -> root + "." + name).toArray(String[]::new))
                .allowEmptyShould(true)
                .evaluate(classes);
    }
}
