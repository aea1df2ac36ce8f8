/// The command that verifies a record.
@NullMarked
package org.kleroterion.cli.verify;

import org.jspecify.annotations.NullMarked;
