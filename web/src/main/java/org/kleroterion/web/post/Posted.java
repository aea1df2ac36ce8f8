package org.kleroterion.web.post;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kleroterion.convention.Actor;

/// A letter in the outbox, to one account.
///
/// @param id also the left part of its Message-ID, so that a letter which is sent again is recognised
/// @param attempts how often it could not be sent
record Posted(
        String id, Actor account, String template, Locale language, SortedMap<String, String> values, int attempts) {

    Posted {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
