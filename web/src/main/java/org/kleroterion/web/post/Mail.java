package org.kleroterion.web.post;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// A letter to be sent by e-mail.
///
/// @param template code of the text, such as `mandate.act-proposed`; its words are `letter.<template>.subject`,
///     `.text` and `.link` in `post/texts_*`
/// @param values what fills the text; `path` is where its link leads, without the public address and the language
public record Mail(String template, Recipient to, Locale language, SortedMap<String, String> values) {

    public Mail {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
