/// `kleroterion roll …`: what can be done with an electoral roll.
@NullMarked
package org.kleroterion.cli.roll;

import org.jspecify.annotations.NullMarked;
