/// Reads people and wishes for a plan of tables from CSV files, those of GroupSelect included, and writes plans.
///
/// The front door is [TableInput]. In files tables and rounds are numbered from 1; only the column `allocation` of
/// GroupSelect counts tables from 0.
@NullMarked
package org.kleroterion.fairness.table.csv;

import org.jspecify.annotations.NullMarked;
