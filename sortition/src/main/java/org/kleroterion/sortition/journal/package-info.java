/// Chapter 11 of the specification: what an instance decided, act by act, in a chain that anyone can check.
///
/// Front door: [JournalExtract], the file that is published.
@NullMarked
package org.kleroterion.sortition.journal;

import org.jspecify.annotations.NullMarked;
