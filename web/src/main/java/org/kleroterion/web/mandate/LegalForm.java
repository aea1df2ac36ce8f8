package org.kleroterion.web.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.terms.LegalItem;
import org.kleroterion.convention.mandate.terms.LegalReadiness;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the law wants before a convention begins.
@Component
@Order(7)
class LegalForm implements PartForm {

    private static final List<String> ITEMS = List.of("communes", "impactAssessment", "dpoOpinion", "retention");

    private static final List<String> STATES =
            Stream.of(LegalItem.State.values()).map(Enum::name).toList();

    LegalForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.LEGAL;
    }

    @Override
    public List<FormField> fields(Mandate mandate) {
        List<FormField> fields = new ArrayList<>();
        for (String item : ITEMS) {
            fields.add(FormField.choice(item, "legal", STATES));
            fields.add(FormField.of(item + ".date", Kind.DATE).labelled("legal.date"));
            fields.add(FormField.of(item + ".reference", Kind.LINE).labelled("legal.reference." + item));
        }
        fields.add(FormField.of("dpoContact", Kind.LINE));
        return fields;
    }

    @Override
    public Map<String, String> typed(Mandate mandate) {
        LegalReadiness legal = mandate.legal();
        Typed typed = new Typed().put("dpoContact", legal.dpoContact());
        put(typed, "communes", legal.communes());
        put(typed, "impactAssessment", legal.impactAssessment());
        put(typed, "dpoOpinion", legal.dpoOpinion());
        put(typed, "retention", legal.retention());
        return typed.fields();
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate) {
        return Optional.of(new MandateChange.StateLegalReadiness(new LegalReadiness(
                item(reader, "communes"),
                item(reader, "impactAssessment"),
                item(reader, "dpoOpinion"),
                reader.optional("dpoContact", text -> text),
                item(reader, "retention"))));
    }

    private static void put(Typed typed, String name, LegalItem item) {
        typed.put(name, item.state().name())
                .put(name + ".date", item.date())
                .put(name + ".reference", item.reference());
    }

    private static LegalItem item(FieldReader reader, String name) {
        return new LegalItem(
                reader.optional(name, Typed.oneOf(LegalItem.State.class)).orElse(LegalItem.State.MISSING),
                reader.optional(name + ".date", TypedTime::day),
                reader.optional(name + ".reference", text -> text));
    }
}
