/// Who watches and who helps: guarantors, experts and elected members, with their declarations of interest.
@NullMarked
package org.kleroterion.convention.mandate.committee;

import org.jspecify.annotations.NullMarked;
