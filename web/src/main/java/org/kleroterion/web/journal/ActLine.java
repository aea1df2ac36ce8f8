package org.kleroterion.web.journal;

import java.time.Instant;
import org.kleroterion.sortition.journal.ChainedAct;

/// An act as a row of the page.
///
/// @param sentence code of the sentence that tells it
/// @param part code of the words for the part of the convention that it concerns; empty if none
/// @param act code of the words for the act of two persons that it concerns; empty if none
/// @param role code of the words for the role that it concerns; empty if none
record ActLine(
        long number, Instant time, String actor, String code, String sentence, String part, String act, String role) {

    static ActLine of(ChainedAct act) {
        return new ActLine(
                act.number(),
                act.time(),
                act.actor(),
                act.act(),
                "journal.act." + act.act(),
                prefixed("part.", act.details().getOrDefault("part", "")),
                prefixed("act.", act.details().getOrDefault("act", "")),
                prefixed("staff.", act.details().getOrDefault("role", "")));
    }

    private static String prefixed(String prefix, String code) {
        return code.isEmpty() ? "" : prefix + code;
    }
}
