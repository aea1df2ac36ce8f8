package org.kleroterion.sortition.roll;

import java.util.List;
import java.util.Locale;
import org.kleroterion.sortition.Place;

/// One person on the electoral roll of a commune.
///
/// Names are as the roll spells them, in Unicode form NFC, without outer spaces and with single inner ones. Of the
/// columns of a roll this is all that is kept.
///
/// @param commune INSEE code of the commune, 5 characters
/// @param useName empty if the roll gives none
/// @param firstNames separated by spaces; may be empty
/// @param lists the lists that the person is on, in the order of [ListType]; at least one
/// @param station code of the polling station as written; empty if there is none
/// @param rows where the person stands in the files read: one row, or two for a person on two complementary lists
public record Elector(
        String commune,
        String birthName,
        String useName,
        String firstNames,
        Sex sex,
        BirthDate birthDate,
        List<ListType> lists,
        String station,
        PostalAddress address,
        List<Place> rows) {

    public Elector {
        lists = List.copyOf(lists);
        rows = List.copyOf(rows);
        if (commune.length() != 5) {
            throw new IllegalArgumentException("a commune has a code of 5 characters, not '" + commune + "'");
        }
        if (birthName.isEmpty() || lists.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("an elector has a birth name, a list and a row");
        }
    }

    /// Who this is, for telling people apart.
    public Identity identity() {
        return new Identity(birthName.toUpperCase(Locale.ROOT), firstNames.toUpperCase(Locale.ROOT), sex, birthDate);
    }

    /// The lists as text: `LP`, or `LCM+LCE`.
    public String listsText() {
        StringBuilder text = new StringBuilder();
        for (ListType list : lists) {
            text.append(text.isEmpty() ? "" : "+").append(list);
        }
        return text.toString();
    }

    /// The name on an envelope: first names, then the use name if there is one, else the birth name.
    public String postalName() {
        String name = useName.isEmpty() ? birthName : useName;
        return firstNames.isEmpty() ? name : firstNames + " " + name;
    }
}
