package org.kleroterion.convention.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kleroterion.convention.mandate.agenda.AgendaRules;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.CommitteeRole;
import org.kleroterion.convention.mandate.committee.CommitteeRules;
import org.kleroterion.convention.mandate.terms.AuthorityCommitment;
import org.kleroterion.convention.mandate.terms.LegalItem;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// What must be there before a mandate is published, one small rule for each thing.
final class ReadinessRules {

    /// Says what of one thing is missing on a day.
    @FunctionalInterface
    interface Rule {
        List<Problem> check(Mandate mandate, LocalDate today);
    }

    static final int GUARANTORS = 3;

    static final List<Rule> RULES = List.of(
            ReadinessRules::question,
            ReadinessRules::authority,
            ReadinessRules::commitment,
            ReadinessRules::dates,
            ReadinessRules::answer,
            ReadinessRules::budget,
            ReadinessRules::rules,
            ReadinessRules::contact,
            ReadinessRules::guarantors,
            ReadinessRules::declarations,
            ReadinessRules::sessions,
            ReadinessRules::venues,
            ReadinessRules::legal,
            ReadinessRules::hours,
            ReadinessRules::translations);

    private ReadinessRules() {}

    private static List<Problem> question(Mandate mandate, LocalDate today) {
        List<Problem> missing = new ArrayList<>();
        if (mandate.identity().question().isEmpty()) {
            missing.add(Problem.error("MANDATE-201", Place.field("identity", "question")));
        }
        if (mandate.identity().summary().isEmpty()) {
            missing.add(Problem.error("MANDATE-202", Place.field("identity", "summary")));
        }
        return missing;
    }

    private static List<Problem> authority(Mandate mandate, LocalDate today) {
        List<Problem> missing = new ArrayList<>();
        if (mandate.identity().authority().isEmpty()) {
            missing.add(Problem.error("MANDATE-203", Place.field("identity", "authority")));
        }
        if (mandate.identity().deliberation().isEmpty()) {
            missing.add(Problem.error("MANDATE-204", Place.field("identity", "deliberation")));
        }
        return missing;
    }

    private static List<Problem> commitment(Mandate mandate, LocalDate today) {
        return when(mandate.commitment().isEmpty(), Problem.error("MANDATE-205", Place.file("commitment")));
    }

    private static List<Problem> dates(Mandate mandate, LocalDate today) {
        return when(mandate.calendar().isEmpty(), Problem.error("MANDATE-206", Place.file("calendar")));
    }

    private static List<Problem> answer(Mandate mandate, LocalDate today) {
        Optional<LocalDate> end = mandate.calendar().map(Period::to);
        Optional<LocalDate> promised = mandate.commitment().map(AuthorityCommitment::answerBy);
        return end.flatMap(last -> promised.filter(day -> day.isBefore(last))
                        .map(day -> Problem.warning(
                                "MANDATE-219",
                                Place.field("commitment", "answerBy"),
                                "answer",
                                day.toString(),
                                "end",
                                last.toString())))
                .map(List::of)
                .orElse(List.of());
    }

    private static List<Problem> budget(Mandate mandate, LocalDate today) {
        return when(mandate.budget().isEmpty(), Problem.warning("MANDATE-207", Place.file("budget")));
    }

    private static List<Problem> rules(Mandate mandate, LocalDate today) {
        return when(mandate.rules().isEmpty(), Problem.error("MANDATE-208", Place.file("rules")));
    }

    private static List<Problem> contact(Mandate mandate, LocalDate today) {
        return when(mandate.contact().isEmpty(), Problem.error("MANDATE-209", Place.file("contact")));
    }

    /// Three guarantors named by three bodies; a body that named two counts once.
    private static List<Problem> guarantors(Mandate mandate, LocalDate today) {
        Set<String> bodies = new TreeSet<>();
        guarantorsOf(mandate, today).forEach(one -> bodies.add(CommitteeRules.folded(one.namedBy())));
        return when(
                bodies.size() < GUARANTORS,
                Problem.error(
                        "MANDATE-210",
                        Place.file("committee"),
                        "count",
                        Long.toString(guarantorsOf(mandate, today).count()),
                        "bodies",
                        Integer.toString(bodies.size())));
    }

    private static Stream<CommitteeMember> guarantorsOf(Mandate mandate, LocalDate today) {
        return mandate.committee().stream()
                .filter(one -> one.role() == CommitteeRole.GUARANTOR)
                .filter(one -> one.to().map(last -> !last.isBefore(today)).orElse(true));
    }

    private static List<Problem> declarations(Mandate mandate, LocalDate today) {
        return mandate.committee().stream()
                .filter(one -> one.role() != CommitteeRole.ELECTED)
                .filter(one -> one.declarations().isEmpty())
                .map(one -> Problem.error(
                        "MANDATE-211",
                        Place.field("committee", "declarations"),
                        "role",
                        "@role." + one.role().name(),
                        "body",
                        one.namedBy(),
                        "id",
                        one.id().value()))
                .toList();
    }

    private static List<Problem> sessions(Mandate mandate, LocalDate today) {
        return when(
                mandate.sessions().stream()
                        .noneMatch(session ->
                                session.isExpected() && session.firstDay().isPresent()),
                Problem.error("MANDATE-212", Place.file("session")));
    }

    private static List<Problem> venues(Mandate mandate, LocalDate today) {
        return AgendaRules.withoutPlace(mandate.sessions());
    }

    private static List<Problem> legal(Mandate mandate, LocalDate today) {
        List<Problem> missing = new ArrayList<>();
        legalItem("MANDATE-213", "communes", mandate.legal().communes(), missing);
        legalItem("MANDATE-214", "impactAssessment", mandate.legal().impactAssessment(), missing);
        legalItem("MANDATE-215", "dpoOpinion", mandate.legal().dpoOpinion(), missing);
        legalItem("MANDATE-216", "retention", mandate.legal().retention(), missing);
        if (mandate.legal().dpoContact().isEmpty()) {
            missing.add(Problem.error("MANDATE-217", Place.field("legal", "dpoContact")));
        }
        return missing;
    }

    private static void legalItem(String code, String field, LegalItem item, List<Problem> missing) {
        if (!item.isSettled()) {
            missing.add(Problem.error(
                    code,
                    Place.field("legal", field),
                    "state",
                    "@legal." + item.state().name()));
        }
    }

    /// What is permitted and yet worth a second look, such as an hour that comes twice.
    private static List<Problem> hours(Mandate mandate, LocalDate today) {
        return MandateRules.check(mandate, today).stream()
                .filter(problem -> !problem.isError())
                .toList();
    }

    private static List<Problem> translations(Mandate mandate, LocalDate today) {
        return Translations.missing(mandate).stream()
                .map(place -> Problem.warning("MANDATE-218", place, "field", "@field." + place.column()))
                .toList();
    }

    private static List<Problem> when(boolean missing, Problem problem) {
        return missing ? List.of(problem) : List.of();
    }
}
