/// The commands of tables, run as a user runs them.
@NullMarked
package org.kleroterion.cli.tables;

import org.jspecify.annotations.NullMarked;
