/// What must be done by when, computed back from the first session.
@NullMarked
package org.kleroterion.convention.mandate.today;

import org.jspecify.annotations.NullMarked;
