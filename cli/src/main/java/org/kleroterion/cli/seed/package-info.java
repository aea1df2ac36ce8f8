/// Commands of the ceremony that makes the seed.
@NullMarked
package org.kleroterion.cli.seed;

import org.jspecify.annotations.NullMarked;
