/// Commands about electoral rolls.
@NullMarked
package org.kleroterion.cli.roll;

import org.jspecify.annotations.NullMarked;
