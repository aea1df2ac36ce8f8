/// Chapter 4 of the specification: how a commune binds itself to its roll, and what a letter proves.
///
/// Front door: [SealedRoll] orders and seals the electors of one commune; [RollSeal] is what is published.
@NullMarked
package org.kleroterion.sortition.seal;

import org.jspecify.annotations.NullMarked;
