/// Who may do what: accounts, sessions, roles and the one matrix of permissions.
@NullMarked
package org.kleroterion.web.access;

import org.jspecify.annotations.NullMarked;
