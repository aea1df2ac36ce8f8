/// Long work, as jobs in the database: an identifier and a step, never personal data.
@NullMarked
package org.kleroterion.web.work;

import org.jspecify.annotations.NullMarked;
