/// Tables that people make with a spreadsheet, opened with patience: separators, encodings, broken quotes.
@NullMarked
package org.kleroterion.sortition.csv;

import org.jspecify.annotations.NullMarked;
