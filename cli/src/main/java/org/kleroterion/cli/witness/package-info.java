/// The cryptography that `sortition` is given as arguments: the beacon's signature and tokens of time.
@NullMarked
package org.kleroterion.cli.witness;

import org.jspecify.annotations.NullMarked;
