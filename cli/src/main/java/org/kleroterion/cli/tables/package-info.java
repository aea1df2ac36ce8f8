/// `tables`: who sits with whom, round by round.
@NullMarked
package org.kleroterion.cli.tables;

import org.jspecify.annotations.NullMarked;
