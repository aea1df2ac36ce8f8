/// Tests of chapter 10.
@NullMarked
package org.kleroterion.sortition.replacement;

import org.jspecify.annotations.NullMarked;
