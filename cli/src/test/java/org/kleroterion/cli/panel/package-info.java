/// The commands of the panel, run as a user runs them.
@NullMarked
package org.kleroterion.cli.panel;

import org.jspecify.annotations.NullMarked;
