/// Chapter 1 of the specification: integers, frames, hashes, trees and canonical text.
@NullMarked
package org.kleroterion.sortition.encoding;

import org.jspecify.annotations.NullMarked;
