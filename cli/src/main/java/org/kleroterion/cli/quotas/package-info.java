/// The commands `quotas`.
@NullMarked
package org.kleroterion.cli.quotas;

import org.jspecify.annotations.NullMarked;
