package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.web.page.FormField;

/// The form of a part of the mandate that is stated once: its fields, what stands in them, and what they say.
interface PartForm {

    MandatePart part();

    /// The fields, in the order of the page.
    List<FormField> fields(Mandate mandate);

    /// What is stated so far, as one would type it.
    Map<String, String> typed(Mandate mandate);

    /// The change that was typed; absent if a field was refused, with its problems in the reader.
    Optional<MandateChange> read(FieldReader reader, Mandate mandate);
}
