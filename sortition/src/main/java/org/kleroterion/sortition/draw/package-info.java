/// Chapter 6 of the specification: shares, tickets and waves.
///
/// Front door: [Draw], from the electors of each cell and the seed to the indices of each wave.
@NullMarked
package org.kleroterion.sortition.draw;

import org.jspecify.annotations.NullMarked;
