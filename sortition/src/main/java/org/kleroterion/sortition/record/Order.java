package org.kleroterion.sortition.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// The order in which events may come: who speaks before whom is what makes the ceremony fair.
final class Order {

    private static final List<String> KINDS = List.of(
            "plan",
            "seal",
            "commitment",
            "envelope",
            "digit",
            "opening",
            "transcript",
            "seed",
            "wave",
            "pool",
            "panels",
            "throw",
            "drawn");

    private static final Set<String> SEVERAL = Set.of("seal", "envelope", "digit", "opening", "wave");

    private Order() {}

    /// Why an event cannot come after those that there are; nothing if it can.
    static Optional<Problem> refusal(List<Entry> before, Event event) {
        if (event instanceof Event.Anchored anchored) {
            boolean known = before.stream().anyMatch(entry -> entry.files().contains(anchored.subject()));
            String path = anchored.subject().path();
            return known ? Optional.empty() : Optional.of(Problem.error("RECORD-102", Place.file(""), "path", path));
        }
        String last = before.stream()
                .map(entry -> entry.event().kind())
                .filter(KINDS::contains)
                .reduce("", (earlier, later) -> later);
        if (event instanceof PanelChange change && last.equals("drawn")) {
            return OpenNotices.after(before).refusal(change);
        }
        int from = KINDS.indexOf(last);
        int to = KINDS.indexOf(event.kind());
        boolean again = from == to && SEVERAL.contains(last);
        boolean next = to > from && KINDS.subList(from + 1, to).stream().allMatch(SEVERAL::contains);
        return again || next
                ? Optional.empty()
                : Optional.of(Problem.error("RECORD-101", Place.file(""), "kind", event.kind(), "last", last));
    }
}
