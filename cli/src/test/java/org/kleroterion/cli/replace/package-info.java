/// Departures from a panel, typed as a user types them.
@NullMarked
package org.kleroterion.cli.replace;

import org.jspecify.annotations.NullMarked;
