package org.kleroterion.convention.mandate.committee;

import java.time.LocalDate;
import java.util.Optional;

/// What is kept of a member of the committee when the convention is archived: no name, no interest.
public record FormerSeat(CommitteeRole role, String namedBy, LocalDate from, Optional<LocalDate> to) {

    public FormerSeat {}

    public static FormerSeat of(CommitteeMember member) {
        return new FormerSeat(member.role(), member.namedBy(), member.from(), member.to());
    }
}
