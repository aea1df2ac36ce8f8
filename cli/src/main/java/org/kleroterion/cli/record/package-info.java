/// Commands that begin and feed the public record, and the option that names it.
@NullMarked
package org.kleroterion.cli.record;

import org.jspecify.annotations.NullMarked;
