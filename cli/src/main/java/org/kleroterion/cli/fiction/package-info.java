/// Fictional rolls: real sizes, invented communes, invented people.
@NullMarked
package org.kleroterion.cli.fiction;

import org.jspecify.annotations.NullMarked;
