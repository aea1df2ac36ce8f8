/// What a panel is.
@NullMarked
package org.kleroterion.sortition.panel;

import org.jspecify.annotations.NullMarked;
