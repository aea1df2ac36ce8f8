package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The first and the last day of the convention.
@Component
@Order(3)
class CalendarForm implements PartForm {

    CalendarForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.CALENDAR;
    }

    @Override
    public List<FormField> fields(Mandate mandate) {
        return List.of(FormField.of("from", Kind.DATE), FormField.of("to", Kind.DATE));
    }

    @Override
    public Map<String, String> typed(Mandate mandate) {
        return mandate.calendar()
                .map(days -> new Typed()
                        .put("from", days.from())
                        .put("to", days.to())
                        .fields())
                .orElse(Map.of());
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate) {
        var from = reader.required("from", TypedTime::day);
        var to = reader.required("to", TypedTime::day);
        return from.flatMap(first -> to.map(last -> new MandateChange.StateCalendar(new Period(first, last))));
    }
}
