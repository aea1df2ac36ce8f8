/// Chapter 8 of the specification, alternates: what a panel loses when members leave, and who takes their seats.
///
/// [ExpectedDamage] measures alternates; the module `fairness` finds good ones; [ScaledAlternates] are those of common
/// practice, which they must not do worse than.
@NullMarked
package org.kleroterion.sortition.alternate;

import org.jspecify.annotations.NullMarked;
