package org.kleroterion.web.post;

import java.util.Locale;

/// What has become of a letter.
enum Fate {
    WAITING,
    SENT,
    /// Its recipient has left: nobody is written to.
    GONE,
    /// Tried too often.
    FAILED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
