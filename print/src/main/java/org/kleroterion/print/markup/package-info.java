/// Writes XHTML and SVG: well formed, escaped, the same bytes every time.
@NullMarked
package org.kleroterion.print.markup;

import org.jspecify.annotations.NullMarked;
