/// Chapter 10 of the specification: who comes when somebody leaves the panel.
///
/// Front door: [PanelHistory], what a record tells of the panel since its draw, and [Succession], the rule that names
/// the next person.
@NullMarked
package org.kleroterion.sortition.replacement;

import org.jspecify.annotations.NullMarked;
