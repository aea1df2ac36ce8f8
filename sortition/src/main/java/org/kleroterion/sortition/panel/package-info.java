/// Chapters 7 and 8 of the specification: quotas, types of people, and what makes a panel.
///
/// This package states what a lottery over panels is and checks it exactly; the module `fairness` finds the fairest
/// one.
@NullMarked
package org.kleroterion.sortition.panel;

import org.jspecify.annotations.NullMarked;
