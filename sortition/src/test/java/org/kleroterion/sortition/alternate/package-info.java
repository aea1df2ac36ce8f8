/// What alternates are worth, against vectors that were made without this program.
@NullMarked
package org.kleroterion.sortition.alternate;

import org.jspecify.annotations.NullMarked;
