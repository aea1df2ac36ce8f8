/// Who sits with whom: groups at tables over several rounds.
///
/// The front door is [TablePlanner]. People, tables and rounds are numbered from 0. What a plan reaches is counted
/// afresh by [TableFigures], each figure beside a bound that no plan exceeds.
@NullMarked
package org.kleroterion.fairness.table;

import org.jspecify.annotations.NullMarked;
