package org.kleroterion.web.access;

import java.util.List;
import org.kleroterion.convention.PersonalDatum;
import org.kleroterion.web.page.PersonalMarks;
import org.springframework.stereotype.Component;

/// What an account says of a person.
@Component
class AccountMarks implements PersonalMarks {

    AccountMarks() {}

    @Override
    public List<PersonalDatum> marks() {
        return PersonalDatum.of(Account.class);
    }
}
