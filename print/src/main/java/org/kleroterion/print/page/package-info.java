/// Makes one XHTML page into HTML and into tagged PDF.
@NullMarked
package org.kleroterion.print.page;

import org.jspecify.annotations.NullMarked;
