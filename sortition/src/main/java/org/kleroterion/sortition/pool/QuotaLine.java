package org.kleroterion.sortition.pool;

import org.kleroterion.sortition.panel.Quota;

/// A quota and the line of the table that states it.
record QuotaLine(long line, Quota quota) {}
