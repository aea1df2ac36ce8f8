/// The append-only, hash-chained journal of decisions and of every reading of personal data.
@NullMarked
package org.kleroterion.web.journal;

import org.jspecify.annotations.NullMarked;
