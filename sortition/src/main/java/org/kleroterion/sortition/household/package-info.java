/// Who lives with whom: addresses compared as a person would compare them, and the decisions of a person where they are
/// nearly the same.
///
/// [HouseholdFinder] is the front door.
@NullMarked
package org.kleroterion.sortition.household;

import org.jspecify.annotations.NullMarked;
