package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Optional;

/// Where the parts of an exported convention lie: one file, or a folder. One part is in memory at a time.
///
/// `convention.json` is always there; `history.json`, `countdown.json` and `journal.txt` may be; documents are named
/// `documents/…`.
interface Parts extends AutoCloseable {

    String CONVENTION = "convention.json";
    String HISTORY = "history.json";
    String COUNTDOWN = "countdown.json";
    String JOURNAL = "journal.txt";
    String DOCUMENTS = "documents/";

    /// The names of all parts, in their order.
    List<String> names();

    /// @return nothing if there is no part of this name
    Optional<byte[]> part(String name);

    @Override
    void close();
}
