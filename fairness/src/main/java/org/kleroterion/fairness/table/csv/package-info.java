/// Reads people and wishes for a plan of tables from CSV files, those of GroupSelect included.
@NullMarked
package org.kleroterion.fairness.table.csv;

import org.jspecify.annotations.NullMarked;
