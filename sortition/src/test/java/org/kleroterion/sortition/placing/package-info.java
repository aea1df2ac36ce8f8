/// How persons are placed on panels, and how a panel is drawn.
@NullMarked
package org.kleroterion.sortition.placing;

import org.jspecify.annotations.NullMarked;
