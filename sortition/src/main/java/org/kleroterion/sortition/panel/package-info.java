/// Chapters 7 and 8 of the specification: the pool of volunteers, quotas, panels and their lottery.
///
/// This package states what a lottery over panels is and checks it exactly; the module `fairness` finds the fairest
/// one.
@NullMarked
package org.kleroterion.sortition.panel;

import org.jspecify.annotations.NullMarked;
