/// What comes from outside and is believed only after a check: rounds of a beacon, and witnesses of time.
///
/// The checks need cryptography that this module does not hold; they are arguments ([BeaconCheck], [AnchorCheck]).
@NullMarked
package org.kleroterion.sortition.witness;

import org.jspecify.annotations.NullMarked;
