package org.kleroterion.web.journal;

import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.journal.ChainedAct;

/// Where a chain ends.
///
/// @param number of the last act; 0 if there is none
record ChainHead(long number, Hash hash) {

    static final ChainHead NONE = new ChainHead(0, ChainedAct.NONE);
}
