package org.kleroterion.sortition.pool;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalTable;

/// The table of people of a lottery without a record: `person,household`, then the features, by person.
public final class PeopleTable {

    private PeopleTable() {}

    public static CanonicalTable of(QuotaTable quotas, List<Person> people) {
        List<String> header = new ArrayList<>(List.of("person", "household"));
        header.addAll(quotas.features());
        return new CanonicalTable(
                header, people.stream().map(person -> row(quotas, person)).toList());
    }

    private static List<String> row(QuotaTable quotas, Person person) {
        List<String> row = new ArrayList<>(List.of(person.id(), PoolAnnex.household(person.volunteer())));
        row.addAll(quotas.values(person.volunteer().quotas()));
        return row;
    }
}
