/// Chapter 2 of the specification: electoral rolls, how they are read, and who is eligible.
///
/// [RollReader] reads files; [RollContents] joins the files of a commune into its [Roll]; [Eligibility] says who of a
/// roll may be drawn, and why the others may not; [RollReport] counts. Columns that a draw does not need (place of
/// birth, nationality, names of polling stations, …) are never kept.
@NullMarked
package org.kleroterion.sortition.roll;

import org.jspecify.annotations.NullMarked;
