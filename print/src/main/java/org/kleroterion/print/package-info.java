/// What is shown and printed. The front doors: [org.kleroterion.print.LotteryCharts],
/// [org.kleroterion.print.Minutes] and [org.kleroterion.print.RunSheet].
@NullMarked
package org.kleroterion.print;

import org.jspecify.annotations.NullMarked;
