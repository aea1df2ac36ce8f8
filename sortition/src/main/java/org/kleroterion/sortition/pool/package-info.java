/// Chapter 7 of the specification: the volunteers, the quotas of the organiser, and the seal of the pool.
///
/// [PanelInput] reads the tables that organisers have; [PoolAnnex] holds the confidential tables behind a [PoolSeal].
@NullMarked
package org.kleroterion.sortition.pool;

import org.jspecify.annotations.NullMarked;
