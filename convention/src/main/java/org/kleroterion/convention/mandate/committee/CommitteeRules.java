package org.kleroterion.convention.mandate.committee;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// What must hold of the committee, however unfinished it is.
public final class CommitteeRules {

    private final Problems problems = new Problems();

    private CommitteeRules() {}

    /// Everything that does not hold on a day.
    public static List<Problem> check(List<CommitteeMember> committee, LocalDate today) {
        CommitteeRules rules = new CommitteeRules();
        committee.forEach(member -> rules.member(member, today));
        for (int at = 0; at < committee.size(); at++) {
            for (CommitteeMember other : committee.subList(at + 1, committee.size())) {
                rules.roles(committee.get(at), other);
            }
        }
        return rules.problems.list();
    }

    /// A name without what people write differently: case, accents, hyphens, spaces.
    public static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private void member(CommitteeMember member, LocalDate today) {
        member.to()
                .filter(last -> last.isBefore(member.from()))
                .ifPresent(
                        last -> add("COMMITTEE-101", "to", "from", member.from().toString(), "to", last.toString()));
        if (member.nameIsPublic() && member.consentToPublishName().isEmpty()) {
            add("COMMITTEE-102", "consentToPublishName", "name", member.name());
        }
        member.consentToPublishName()
                .filter(today::isBefore)
                .ifPresent(day -> add(
                        "COMMITTEE-103", "consentToPublishName", "date", day.toString(), "today", today.toString()));
        member.declarations().stream()
                .map(Declaration::date)
                .filter(today::isBefore)
                .forEach(
                        day -> add("COMMITTEE-105", "declarations", "date", day.toString(), "today", today.toString()));
    }

    private void roles(CommitteeMember one, CommitteeMember other) {
        boolean same = folded(one.name()).equals(folded(other.name()));
        if (same && !one.role().goesWith(other.role()) && one.overlaps(other)) {
            add(
                    "COMMITTEE-104",
                    "role",
                    "name",
                    other.name(),
                    "first",
                    "@role." + one.role().name(),
                    "second",
                    "@role." + other.role().name());
        }
        if (same && one.role() == other.role() && one.overlaps(other)) {
            add(
                    "COMMITTEE-106",
                    "name",
                    "name",
                    other.name(),
                    "role",
                    "@role." + one.role().name());
        }
    }

    private void add(String code, String field, String... values) {
        problems.add(Problem.error(code, Place.field("committee", field), values));
    }
}
