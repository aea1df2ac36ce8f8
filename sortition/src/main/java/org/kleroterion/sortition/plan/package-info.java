/// Chapter 3 of the specification: what is fixed and published before anything is drawn.
///
/// Front door: [PlanReader] reads a draft, with every problem at once, into a [Plan].
@NullMarked
package org.kleroterion.sortition.plan;

import org.jspecify.annotations.NullMarked;
