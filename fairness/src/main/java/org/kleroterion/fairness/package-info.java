/// Finds the fairest lottery over panels.
///
/// The front door is [FairLottery]; [Feasibility] says whether there is a panel at all. What a panel is, and the exact
/// check of what this package finds, are in `org.kleroterion.sortition.panel`: nothing that the floating point of this
/// package computes is believed before integers have confirmed it.
@NullMarked
package org.kleroterion.fairness;

import org.jspecify.annotations.NullMarked;
