/// What happens to a panel after its draw: departures, and who comes by the rule.
@NullMarked
package org.kleroterion.cli.replace;

import org.jspecify.annotations.NullMarked;
