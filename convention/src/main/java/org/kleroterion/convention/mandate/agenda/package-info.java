/// Where and when: venues, sessions, half-days and the items of their agenda.
@NullMarked
package org.kleroterion.convention.mandate.agenda;

import org.jspecify.annotations.NullMarked;
