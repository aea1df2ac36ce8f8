/// Commands of a commune: its secret, its seal, its letters.
@NullMarked
package org.kleroterion.cli.seal;

import org.jspecify.annotations.NullMarked;
