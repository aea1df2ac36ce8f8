/// What every part of the lottery shares: problems found in an input, and how they are told.
@NullMarked
package org.kleroterion.sortition;

import org.jspecify.annotations.NullMarked;
