package org.kleroterion.convention.mandate;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.convention.StaffRole;

/// What one person never does alone.
public enum TwoPersonAct {
    PUBLISH(StaffRole.ORGANISER, StaffRole.GUARANTOR),
    SEAL(StaffRole.ORGANISER, StaffRole.GUARANTOR),
    DRAW(StaffRole.ORGANISER, StaffRole.GUARANTOR),
    CANCEL(StaffRole.ORGANISER, StaffRole.GUARANTOR),
    PURGE(StaffRole.ORGANISER, StaffRole.ADMINISTRATOR);

    private final StaffRole first;
    private final StaffRole second;

    TwoPersonAct(StaffRole first, StaffRole second) {
        this.first = first;
        this.second = second;
    }

    /// Who may propose it, and who may confirm it: two persons of one of these roles, or of both.
    public Set<StaffRole> entitled() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Set.of(first, second)));
    }

    /// The stable code, such as `publish`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
