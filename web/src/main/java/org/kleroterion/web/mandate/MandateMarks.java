package org.kleroterion.web.mandate;

import java.util.List;
import java.util.stream.Stream;
import org.kleroterion.convention.PersonalDatum;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.Declaration;
import org.kleroterion.web.page.PersonalMarks;
import org.springframework.stereotype.Component;

/// What a mandate says of people.
@Component
class MandateMarks implements PersonalMarks {

    MandateMarks() {}

    @Override
    public List<PersonalDatum> marks() {
        return Stream.of(CommitteeMember.class, Declaration.class)
                .flatMap(type -> PersonalDatum.of(type).stream())
                .toList();
    }
}
