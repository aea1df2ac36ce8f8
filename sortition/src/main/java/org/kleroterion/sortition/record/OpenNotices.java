package org.kleroterion.sortition.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Algorithm 10.2: order of entries. Which notices wait for someone, and what may come next.
///
/// @param open the notices that nobody has answered yet, ascending
/// @param refusals for each notice from 1, how many people have refused
/// @param awaited the last replacement, unless it was refused: the only one that may still be
public record OpenNotices(List<Integer> open, List<Integer> refusals, Optional<PanelChange.Replaced> awaited) {

    public OpenNotices {
        open = List.copyOf(open);
        refusals = List.copyOf(refusals);
    }

    /// No notice yet.
    public static OpenNotices none() {
        return new OpenNotices(List.of(), List.of(), Optional.empty());
    }

    /// As the entries of a record leave them; an entry that could not come is passed over.
    public static OpenNotices after(List<Entry> entries) {
        OpenNotices notices = none();
        for (Entry entry : entries) {
            if (entry.event() instanceof PanelChange change
                    && notices.refusal(change).isEmpty()) {
                notices = notices.after(change);
            }
        }
        return notices;
    }

    /// The number that the next notice has.
    public int nextNotice() {
        return refusals.size() + 1;
    }

    /// The notice that is to be served now.
    public Optional<Integer> toServe() {
        return open.stream().findFirst();
    }

    /// How many people have refused to come for a notice.
    public int attempt(int notice) {
        return refusals.get(notice - 1);
    }

    /// Why a change cannot come now; nothing if it can.
    public Optional<Problem> refusal(PanelChange change) {
        return switch (change) {
            case PanelChange.Vacated vacated ->
                vacated.notice() == nextNotice()
                        ? Optional.empty()
                        : problem("RECORD-105", vacated.notice(), Integer.toString(nextNotice()));
            case PanelChange.Replaced replaced ->
                toServe().equals(Optional.of(replaced.notice()))
                        ? Optional.empty()
                        : problem(
                                "RECORD-106",
                                replaced.notice(),
                                toServe().map(Object::toString).orElse("–"));
            case PanelChange.Refused refused -> refusal(refused);
        };
    }

    private Optional<Problem> refusal(PanelChange.Refused refused) {
        boolean named = awaited.filter(last -> last.notice() == refused.notice())
                .flatMap(last -> last.entrant().entering())
                .equals(Optional.of(refused.tag()));
        String last =
                awaited.map(replaced -> Integer.toString(replaced.notice())).orElse("–");
        return named ? Optional.empty() : problem("RECORD-107", refused.notice(), last);
    }

    /// What holds after a change that may come.
    ///
    /// @throws IllegalArgumentException if it cannot come
    public OpenNotices after(PanelChange change) {
        if (refusal(change).isPresent()) {
            throw new IllegalArgumentException(change + " cannot come now");
        }
        return switch (change) {
            case PanelChange.Vacated vacated -> new OpenNotices(with(vacated.notice()), with0(), awaited);
            case PanelChange.Replaced replaced ->
                new OpenNotices(open.subList(1, open.size()), refusals, Optional.of(replaced));
            case PanelChange.Refused refused ->
                new OpenNotices(with(refused.notice()), oneMore(refused.notice()), Optional.empty());
        };
    }

    private List<Integer> with(int notice) {
        List<Integer> more = new ArrayList<>(open);
        more.add(notice);
        Collections.sort(more);
        return more;
    }

    private List<Integer> with0() {
        List<Integer> more = new ArrayList<>(refusals);
        more.add(0);
        return more;
    }

    private List<Integer> oneMore(int notice) {
        List<Integer> more = new ArrayList<>(refusals);
        more.set(notice - 1, attempt(notice) + 1);
        return more;
    }

    private static Optional<Problem> problem(String code, int notice, String expected) {
        return Optional.of(
                Problem.error(code, Place.file(""), "notice", Integer.toString(notice), "expected", expected));
    }
}
