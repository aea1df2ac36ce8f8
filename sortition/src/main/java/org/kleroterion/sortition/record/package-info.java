/// Chapter 9 of the specification: the folder of plain text that anyone can copy, keep and replay.
///
/// Front door: [PublicRecord], a chain of entries with the files that they brought; each entry tells an [Event].
@NullMarked
package org.kleroterion.sortition.record;

import org.jspecify.annotations.NullMarked;
