/// Files and folders that appear whole or not at all.
@NullMarked
package org.kleroterion.cli.output;

import org.jspecify.annotations.NullMarked;
