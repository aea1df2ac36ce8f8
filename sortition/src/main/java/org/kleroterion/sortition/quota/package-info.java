/// From the margins of a population to the quotas of a panel, each rounding explained.
///
/// [Population#read] reads a table of counts, [QuotaRule] says how shares become whole numbers, and [Margin] is the
/// result for one value.
@NullMarked
package org.kleroterion.sortition.quota;

import org.jspecify.annotations.NullMarked;
