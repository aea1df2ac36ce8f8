/// The organiser's desk for the first stage: what is asked, promised, planned and published.
@NullMarked
package org.kleroterion.web.mandate;

import org.jspecify.annotations.NullMarked;
