/// The public pages and the figures beside each of them.
@NullMarked
package org.kleroterion.web.site;

import org.jspecify.annotations.NullMarked;
