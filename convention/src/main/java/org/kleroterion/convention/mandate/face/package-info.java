/// What everybody may see of a convention: the projection that every public page, feed and file comes from.
@NullMarked
package org.kleroterion.convention.mandate.face;

import org.jspecify.annotations.NullMarked;
