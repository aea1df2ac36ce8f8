/// `anchor`: what is asked of a time-stamping authority, and what its answer says.
@NullMarked
package org.kleroterion.cli.anchor;

import org.jspecify.annotations.NullMarked;
