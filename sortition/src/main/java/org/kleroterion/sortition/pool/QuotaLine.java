package org.kleroterion.sortition.pool;

import java.util.Optional;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.quota.Flex;

/// A quota, the line of the table that states it, and how far a repair may loosen it, if the table says so.
record QuotaLine(long line, Quota quota, Optional<Flex> flex) {}
