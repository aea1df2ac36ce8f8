package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;
import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.kleroterion.sortition.record.Entry;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.Witness;
import org.kleroterion.sortition.witness.AnchorCheck;

/// Whether a witness of time proves that a file existed before a moment.
final class Anchors {

    private final Evidence evidence;

    Anchors(Evidence evidence) {
        this.evidence = evidence;
    }

    /// Passes if one token proves it; else tells who claims it. Fails if there are witnesses and all come too late; one
    /// that is late beside one in time takes nothing away.
    void requireBefore(String path, Instant limit) {
        List<Entry> all = evidence.history().anchorsOf(path);
        List<Entry> anchors =
                all.stream().filter(anchor -> time(anchor).isBefore(limit)).toList();
        if (anchors.isEmpty() && !all.isEmpty()) {
            String time = time(all.getFirst()).toString();
            throw failed("verify.anchoredlate", path, "time", time, "limit", limit.toString());
        }
        boolean proven = false;
        for (Entry anchor : anchors) {
            proven |= event(anchor).witness() instanceof Witness.Token && tokenProves(anchor, path);
        }
        if (!proven) {
            String who = anchors.stream()
                    .map(anchor -> event(anchor).witness().toString())
                    .collect(Collectors.joining(", "));
            throw who.isEmpty()
                    ? notChecked("verify.noanchor", "path", path)
                    : notChecked("verify.onlyreceipts", "path", path, "witnesses", who);
        }
    }

    /// As [#requireBefore]; and someone must say that they were shown the file by then. A token alone proves that it
    /// existed, not that it was not one among several in a drawer.
    void requireShownBefore(String path, Instant limit) {
        requireBefore(path, limit);
        boolean shown = evidence.history().anchorsOf(path).stream()
                .anyMatch(anchor ->
                        time(anchor).isBefore(limit) && !(event(anchor).witness() instanceof Witness.Token));
        if (!shown) {
            throw notChecked("verify.unshown", "path", path);
        }
    }

    private boolean tokenProves(Entry anchor, String path) {
        byte[] token = evidence.history().file(anchor.files().getFirst().path());
        AnchorCheck.Answer answer = evidence.witnesses()
                .anchors()
                .check(token, event(anchor).subject().sha256(), evidence.plan().authorities());
        return switch (answer) {
            case AnchorCheck.Answer.Witnessed witnessed -> {
                if (!witnessed.time().equals(time(anchor))) {
                    throw failed(
                            "verify.tokentime",
                            path,
                            "time",
                            time(anchor).toString(),
                            "token",
                            witnessed.time().toString());
                }
                yield true;
            }
            case AnchorCheck.Answer.Refused refused -> throw failed("verify.token", path, "reason", refused.reason());
            case AnchorCheck.Answer.Unavailable unavailable ->
                throw notChecked("verify.tokenunread", "path", path, "reason", unavailable.reason());
        };
    }

    private static Event.Anchored event(Entry anchor) {
        return (Event.Anchored) anchor.event();
    }

    private static Instant time(Entry anchor) {
        return event(anchor).time();
    }
}
