/// Stage 1, the mandate: an authority asks a question and says what it will do with the answer.
///
/// Front door: [org.kleroterion.convention.mandate.MandateDecisions].
@NullMarked
package org.kleroterion.convention.mandate;

import org.jspecify.annotations.NullMarked;
