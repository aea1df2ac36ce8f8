/// Replays a record and tells what it found: numbered findings, each with its circle of proof.
///
/// Front door: [Verifier]. It needs this module and FastCSV alone; what needs more cryptography is an argument.
@NullMarked
package org.kleroterion.sortition.verify;

import org.jspecify.annotations.NullMarked;
