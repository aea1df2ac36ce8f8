@NullMarked
package org.kleroterion.sortition.quota;

import org.jspecify.annotations.NullMarked;
