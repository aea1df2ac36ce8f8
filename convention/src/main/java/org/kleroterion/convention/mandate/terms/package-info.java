/// What the authority states once: its question, its commitment, calendar, budget, rules, contact and legal readiness.
@NullMarked
package org.kleroterion.convention.mandate.terms;

import org.jspecify.annotations.NullMarked;
