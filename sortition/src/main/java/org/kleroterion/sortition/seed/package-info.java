/// Chapter 5 of the specification: the public ceremony that makes the seed.
///
/// Front door: [Transcript], everything that was said before the beacon, becomes a [Seed] by a round of the beacon.
@NullMarked
package org.kleroterion.sortition.seed;

import org.jspecify.annotations.NullMarked;
