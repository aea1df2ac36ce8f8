package org.kleroterion.convention.mandate.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.CommitteeRole;
import org.kleroterion.convention.mandate.committee.Declaration;
import org.kleroterion.convention.mandate.committee.FormerSeat;

/// A seat of the committee as everybody may see it. Who has not agreed to be named has a seat, and no more.
///
/// @param name absent without the person's written consent, and once the convention is archived
/// @param presentation absent with the name
public record PublicSeat(
        CommitteeRole role,
        String namedBy,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<String> name,
        Optional<Bilingual> presentation,
        List<Interest> interests) {

    public PublicSeat {
        interests = List.copyOf(interests);
        if (name.isEmpty()
                && (presentation.isPresent()
                        || interests.stream().anyMatch(one -> one.text().isPresent()))) {
            throw new IllegalArgumentException("a seat without a name tells nothing of a person");
        }
    }

    /// What was declared on a day.
    ///
    /// @param none whether there was no interest to declare
    /// @param text absent without a name
    public record Interest(LocalDate date, boolean none, Optional<String> text) {
        public Interest {}
    }

    static PublicSeat of(CommitteeMember member) {
        Optional<String> name = member.publicName();
        return new PublicSeat(
                member.role(),
                member.namedBy(),
                member.from(),
                member.to(),
                name,
                name.flatMap(named -> member.presentation()),
                member.declarations().stream()
                        .map(one -> interest(one, name.isPresent()))
                        .toList());
    }

    static PublicSeat of(FormerSeat seat) {
        return new PublicSeat(
                seat.role(), seat.namedBy(), seat.from(), seat.to(), Optional.empty(), Optional.empty(), List.of());
    }

    private static Interest interest(Declaration declared, boolean named) {
        Optional<String> text =
                Optional.of(declared.text()).filter(words -> named && !declared.noInterest() && !words.isBlank());
        return new Interest(declared.date(), declared.noInterest(), text);
    }
}
