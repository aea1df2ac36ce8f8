package org.kleroterion.sortition.pool;

import java.util.List;
import java.util.Optional;

/// Which columns of a table of people mean something beside the features, and what was decided about households.
///
/// @param id the column that names a person; without it, the row number from 1
/// @param household the columns that people of one household share, for instance the address; none if they do not count
/// @param decisions a table `person,household` or `person,other,decision`, for addresses that are nearly the same
public record PeopleColumns(Optional<String> id, List<String> household, Optional<InputFile> decisions) {

    /// Rows are numbered, and households do not count.
    public static final PeopleColumns NONE = new PeopleColumns(Optional.empty(), List.of());

    public PeopleColumns {
        household = List.copyOf(household);
    }

    /// Nothing was decided about households.
    public PeopleColumns(Optional<String> id, List<String> household) {
        this(id, household, Optional.empty());
    }
}
