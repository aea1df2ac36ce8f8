package org.kleroterion.convention.mandate.terms;

import org.kleroterion.convention.Bilingual;

/// One line of the public budget.
public record BudgetLine(Bilingual label, Amount amount) {

    public BudgetLine {}
}
