/// What all stages of a convention share: decisions, who acts, languages, the hour of Paris, marks on personal data.
@NullMarked
package org.kleroterion.convention;

import org.jspecify.annotations.NullMarked;
