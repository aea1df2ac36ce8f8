/// The entry of the command line, the table of its commands and what it says of errors.
@NullMarked
package org.kleroterion.cli;

import org.jspecify.annotations.NullMarked;
