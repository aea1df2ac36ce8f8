package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.terms.AuthorityCommitment;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the authority promises to do with the result, and by when.
@Component
@Order(2)
class CommitmentForm implements PartForm {

    CommitmentForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.COMMITMENT;
    }

    @Override
    public List<FormField> fields(Mandate mandate) {
        return List.of(
                FormField.of("promise", Kind.BOTH_TEXTS),
                FormField.of("answerBy", Kind.DATE),
                FormField.of("body", Kind.LINE));
    }

    @Override
    public Map<String, String> typed(Mandate mandate) {
        return mandate.commitment()
                .map(made -> new Typed()
                        .both("promise", made.promise())
                        .put("answerBy", made.answerBy())
                        .put("body", made.body())
                        .fields())
                .orElse(Map.of());
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate) {
        var promise = Typed.both(reader, "promise");
        var answerBy = reader.required("answerBy", TypedTime::day);
        var body = reader.required("body", text -> text);
        return promise.flatMap(text -> answerBy.flatMap(
                day -> body.map(who -> new MandateChange.StateCommitment(new AuthorityCommitment(text, day, who)))));
    }
}
