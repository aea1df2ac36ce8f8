/// Chapter 8 of the specification: how persons are placed on panels, what is published of it, and how a panel is drawn.
@NullMarked
package org.kleroterion.sortition.placing;

import org.jspecify.annotations.NullMarked;
