package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.Removal;
import org.kleroterion.web.page.FormField;

/// The form of one of several things of a part, such as one venue.
interface ThingForm<T extends Identified> {

    MandatePart part();

    /// All the things of this part.
    List<T> all(Mandate mandate);

    /// What a list calls it.
    String name(T thing, Tongue tongue);

    /// A second line in the list; may be empty.
    String detail(T thing, Mandate mandate, Tongue tongue);

    /// The fields, in the order of the page.
    List<FormField> fields(Mandate mandate, Optional<T> thing);

    /// What is stated so far, as one would type it.
    Map<String, String> typed(T thing);

    /// What an empty form holds already.
    default Map<String, String> fresh(Mandate mandate) {
        return Map.of();
    }

    /// The change that was typed; absent if a field was refused, with its problems in the reader.
    Optional<MandateChange> read(FieldReader reader, Mandate mandate, ItemId id, Optional<T> before);

    MandateChange remove(ItemId id, Removal why);

    default Optional<T> find(Mandate mandate, ItemId id) {
        return Identified.find(all(mandate), id);
    }
}
