package org.kleroterion.web.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.terms.Amount;
import org.kleroterion.convention.mandate.terms.BudgetLine;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The public budget, line by line; two empty lines wait at the end.
@Component
@Order(4)
class BudgetForm implements PartForm {

    BudgetForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.BUDGET;
    }

    @Override
    public List<FormField> fields(Mandate mandate) {
        List<FormField> fields = new ArrayList<>();
        for (int line = 1; line <= lines(mandate); line++) {
            fields.add(FormField.of("label." + line, Kind.BOTH_LINES).labelled("budget.line"));
            fields.add(FormField.of("amount." + line, Kind.LINE).labelled("budget.amount"));
        }
        return fields;
    }

    @Override
    public Map<String, String> typed(Mandate mandate) {
        Typed typed = new Typed();
        int line = 0;
        for (BudgetLine there : mandate.budget()) {
            line++;
            typed.both("label." + line, there.label())
                    .put("amount." + line, there.amount().euros());
        }
        return typed.fields();
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int line = 1; line <= lines(mandate); line++) {
            line(reader, line).ifPresent(lines::add);
        }
        return Optional.of(new MandateChange.PutBudget(lines));
    }

    private static Optional<BudgetLine> line(FieldReader reader, int line) {
        String label = "label." + line;
        String amount = "amount." + line;
        if (reader.optional(label, text -> text).isEmpty()
                && reader.optional(amount, text -> text).isEmpty()) {
            return Optional.empty();
        }
        var words = Typed.both(reader, label);
        var sum = reader.required(amount, Amount::of);
        return words.flatMap(text -> sum.map(euros -> new BudgetLine(text, euros)));
    }

    private static int lines(Mandate mandate) {
        return Math.max(mandate.budget().size() + 2, 5);
    }
}
