/// Documents and news, as the public sees them; their bytes live elsewhere.
@NullMarked
package org.kleroterion.convention.mandate.publication;

import org.jspecify.annotations.NullMarked;
