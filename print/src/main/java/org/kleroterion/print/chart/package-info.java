/// One writer of accessible charts: SVG with a title, a description and presentation attributes alone, and its table.
///
/// The front door is [org.kleroterion.print.chart.Chart].
@NullMarked
package org.kleroterion.print.chart;

import org.jspecify.annotations.NullMarked;
