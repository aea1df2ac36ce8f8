/// Chapter 7 of the specification: the volunteers, the quotas of the organiser, and the seal of the pool.
///
/// [PanelInput] reads the tables that organisers have.
@NullMarked
package org.kleroterion.sortition.pool;

import org.jspecify.annotations.NullMarked;
