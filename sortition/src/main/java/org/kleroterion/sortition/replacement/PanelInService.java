package org.kleroterion.sortition.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.record.OpenNotices;
import org.kleroterion.sortition.record.PanelChange;

/// Algorithm 10.3: service. Who is on the panel at a moment, under the tags that the public sees.
///
/// @param seated the tags in service, ascending
/// @param gone the tags of those who left or refused, in that order
/// @param entered the tags that replacements have named so far, in that order
/// @param notices every notice so far, by number
/// @param waiting which of them are open
public record PanelInService(
        DrawnPanel drawn,
        List<Hash> seated,
        List<Hash> gone,
        List<Hash> entered,
        List<Notice> notices,
        OpenNotices waiting) {

    public PanelInService {
        seated = List.copyOf(seated);
        gone = List.copyOf(gone);
        entered = List.copyOf(entered);
        notices = List.copyOf(notices);
    }

    /// The panel as it was drawn.
    public static PanelInService of(DrawnPanel drawn) {
        return new PanelInService(drawn, drawn.members(), List.of(), List.of(), List.of(), OpenNotices.none());
    }

    /// The notice that is to be served now.
    public Optional<Notice> toServe() {
        return waiting.toServe().map(number -> notices.get(number - 1));
    }

    /// How many seats are empty.
    public int emptySeats() {
        return drawn.members().size() - seated.size();
    }

    /// Why a notice cannot be given now; nothing if it can.
    public Optional<Problem> refusal(Notice notice) {
        if (notice.number() != waiting.nextNotice()) {
            return problem(notice.number(), "REPLACE-101", "expected", Integer.toString(waiting.nextNotice()));
        }
        if (!notice.panels().equals(drawn.publication())) {
            return problem(notice.number(), "REPLACE-102");
        }
        return seated.contains(notice.tag())
                ? Optional.empty()
                : problem(notice.number(), "REPLACE-103", "tag", notice.tag().hex());
    }

    /// Why the rule cannot have named this person now; nothing if it can. Whether it has is known to circle A alone.
    public Optional<Problem> refusal(PanelChange.Replaced replaced) {
        return waiting.refusal(replaced).or(() -> switch (replaced.entrant()) {
            case Entrant.Alternate alternate -> refusal(replaced.notice(), alternate);
            case Entrant.ByLot lot -> newTag(replaced.notice(), lot.tag());
            case Entrant.Nobody nobody -> Optional.empty();
        });
    }

    private Optional<Problem> refusal(int notice, Entrant.Alternate alternate) {
        boolean known = drawn.ranks().contains(alternate.rank())
                && drawn.alternate(alternate.rank()).equals(alternate.tag());
        return known
                ? newTag(notice, alternate.tag())
                : problem(notice, "REPLACE-201", "rank", Integer.toString(alternate.rank()));
    }

    private Optional<Problem> newTag(int notice, Hash tag) {
        boolean served = drawn.members().contains(tag) || entered.contains(tag);
        return served ? problem(notice, "REPLACE-202", "tag", tag.hex()) : Optional.empty();
    }

    /// Why this person cannot refuse now; nothing if they can.
    public Optional<Problem> refusal(PanelChange.Refused refused) {
        return waiting.refusal(refused)
                .or(() -> seated.contains(refused.tag())
                        ? Optional.empty()
                        : problem(
                                refused.notice(),
                                "REPLACE-203",
                                "tag",
                                refused.tag().hex()));
    }

    /// The panel once the person of a notice has left.
    ///
    /// @throws IllegalArgumentException if the notice cannot be given now
    public PanelInService after(Notice notice) {
        require(refusal(notice));
        List<Notice> longer = new ArrayList<>(notices);
        longer.add(notice);
        return without(notice.tag(), longer, waiting.after(new PanelChange.Vacated(notice.number())));
    }

    /// The panel once someone has entered, or nobody.
    ///
    /// @throws IllegalArgumentException if they cannot enter now
    public PanelInService after(PanelChange.Replaced replaced) {
        require(refusal(replaced));
        List<Hash> more = new ArrayList<>(entered);
        TreeSet<Hash> sitting = new TreeSet<>(seated);
        replaced.entrant().entering().ifPresent(tag -> {
            more.add(tag);
            sitting.add(tag);
        });
        return new PanelInService(drawn, List.copyOf(sitting), gone, more, notices, waiting.after(replaced));
    }

    /// The panel once whom the rule named has refused.
    ///
    /// @throws IllegalArgumentException if they cannot refuse now
    public PanelInService after(PanelChange.Refused refused) {
        require(refusal(refused));
        return without(refused.tag(), notices, waiting.after(refused));
    }

    private PanelInService without(Hash tag, List<Notice> known, OpenNotices open) {
        List<Hash> left = new ArrayList<>(gone);
        left.add(tag);
        List<Hash> sitting = seated.stream().filter(seat -> !seat.equals(tag)).toList();
        return new PanelInService(drawn, sitting, left, entered, known, open);
    }

    private static void require(Optional<Problem> refusal) {
        refusal.ifPresent(problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
    }

    private static Optional<Problem> problem(int notice, String code, String... namesAndValues) {
        return Optional.of(Problem.error(code, Place.file(Notice.path(notice)), namesAndValues));
    }
}
