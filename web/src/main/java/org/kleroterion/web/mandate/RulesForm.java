package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.terms.RulesVersion;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The rules: a draft writes its last version again, what is published gets a new version.
@Component
@Order(5)
class RulesForm implements PartForm {

    RulesForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.RULES;
    }

    @Override
    public List<FormField> fields(Mandate mandate) {
        return List.of(
                FormField.of("number", Kind.NUMBER),
                FormField.of("date", Kind.DATE),
                FormField.of("text", Kind.BOTH_TEXTS),
                FormField.of("change", Kind.BOTH_TEXTS));
    }

    @Override
    public Map<String, String> typed(Mandate mandate) {
        return mandate.currentRules()
                .map(rules -> new Typed()
                        .put("number", rules.number())
                        .put("date", rules.date())
                        .both("text", rules.text())
                        .both("change", rules.change())
                        .fields())
                .orElse(Map.of("number", "1"));
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate) {
        var number = reader.required("number", Typed::count);
        var date = reader.required("date", TypedTime::day);
        var text = Typed.both(reader, "text");
        var change = Typed.bothIfAny(reader, "change");
        return number.flatMap(which -> date.flatMap(day ->
                text.map(words -> new MandateChange.AddRulesVersion(new RulesVersion(which, day, words, change)))));
    }
}
