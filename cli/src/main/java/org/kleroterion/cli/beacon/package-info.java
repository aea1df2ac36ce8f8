/// `beacon`: which round a time names, and whether a signature is the one of a round.
@NullMarked
package org.kleroterion.cli.beacon;

import org.jspecify.annotations.NullMarked;
