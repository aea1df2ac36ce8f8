package org.kleroterion.convention.mandate.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Personal;

/// Somebody on the committee, for a time.
///
/// @param namedBy the body that named them, such as the bar
/// @param to last day; empty as long as nobody has set an end
/// @param consentToPublishName the day on which they agreed in writing that their name is published
/// @param nameIsPublic whether the name is published; never without consent ([CommitteeRules])
public record CommitteeMember(
        ItemId id,

        @Personal(
                purpose = Personal.Purpose.COMMITTEE,
                retention = Personal.Keeping.UNTIL_ARCHIVED,
                readers = {Personal.Reader.PUBLIC_WITH_CONSENT, Personal.Reader.ORGANISER, Personal.Reader.GUARANTOR})
        String name,

        CommitteeRole role,
        String namedBy,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<LocalDate> consentToPublishName,
        boolean nameIsPublic,

        @Personal(
                purpose = Personal.Purpose.COMMITTEE,
                retention = Personal.Keeping.UNTIL_ARCHIVED,
                readers = {Personal.Reader.PUBLIC_WITH_CONSENT, Personal.Reader.ORGANISER, Personal.Reader.GUARANTOR})
        Optional<Bilingual> presentation,

        List<Declaration> declarations)
        implements Identified {

    public CommitteeMember {
        if (name.isBlank() || namedBy.isBlank()) {
            throw new IllegalArgumentException("a member of the committee has a name, and a body that named them");
        }
        declarations = List.copyOf(declarations);
    }

    /// The name, if the public may read it.
    public Optional<String> publicName() {
        return nameIsPublic && consentToPublishName.isPresent() ? Optional.of(name) : Optional.empty();
    }

    /// Whether they sit on a day.
    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// Whether both mandates have a day in common.
    boolean overlaps(CommitteeMember other) {
        return to.map(last -> !last.isBefore(other.from)).orElse(true)
                && other.to.map(last -> !last.isBefore(from)).orElse(true);
    }

    /// With one more declaration.
    public CommitteeMember declaring(Declaration declaration) {
        List<Declaration> all = new ArrayList<>(declarations);
        all.add(declaration);
        return withDeclarations(all);
    }

    /// With the declarations that were made before.
    public CommitteeMember keepingDeclarationsOf(CommitteeMember older) {
        return withDeclarations(older.declarations);
    }

    private CommitteeMember withDeclarations(List<Declaration> all) {
        return new CommitteeMember(
                id, name, role, namedBy, from, to, consentToPublishName, nameIsPublic, presentation, all);
    }
}
