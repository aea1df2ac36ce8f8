/// Commands from the volunteers to the panel: a check and a lottery for anyone with two tables, and the steps of a
/// public draw on its record.
@NullMarked
package org.kleroterion.cli.panel;

import org.jspecify.annotations.NullMarked;
