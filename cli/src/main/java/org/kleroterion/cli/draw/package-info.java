/// The command that draws a wave.
@NullMarked
package org.kleroterion.cli.draw;

import org.jspecify.annotations.NullMarked;
