package org.kleroterion.sortition.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.witness.BeaconRound;

/// What a record tells of the panel since its draw.
///
/// @param now the panel after the last entry
/// @param calls every replacement, with the panel that it found
/// @param noticeFaults why notices cannot have been given; empty if all can
/// @param callFaults why replacements or refusals cannot have been; empty if all can
public record PanelHistory(PanelInService now, List<Call> calls, List<Problem> noticeFaults, List<Problem> callFaults) {

    /// A replacement and the panel before it.
    public record Call(PanelInService before, PanelChange.Replaced made) {

        /// The notice that is served.
        public Notice notice() {
            return before.notices().get(made.notice() - 1);
        }

        /// The round that drew, if it was a lot.
        public Optional<BeaconRound> beacon() {
            return made.entrant() instanceof Entrant.ByLot lot ? Optional.of(lot.beacon()) : Optional.empty();
        }

        /// How many people have refused before.
        public int attempt() {
            return before.waiting().attempt(made.notice());
        }
    }

    public PanelHistory {
        calls = List.copyOf(calls);
        noticeFaults = List.copyOf(noticeFaults);
        callFaults = List.copyOf(callFaults);
    }

    /// Replays a record whose panel is drawn. What cannot have been is told and passed over.
    ///
    /// @throws MalformedText if the panel is not drawn, or a file is broken
    public static PanelHistory of(History history) {
        Replay replay = new Replay(history.plan(), PanelInService.of(DrawnPanel.of(history)));
        for (PanelChange change : history.all(PanelChange.class)) {
            switch (change) {
                case PanelChange.Vacated vacated ->
                    replay.notice(vacated, Notice.parse(history.file(Notice.path(vacated.notice()))));
                case PanelChange.Replaced replaced -> replay.call(replaced);
                case PanelChange.Refused refused -> replay.refuse(refused);
            }
        }
        return new PanelHistory(replay.panel, replay.calls, replay.noticeFaults, replay.callFaults);
    }

    /// The replay as it goes on.
    private static final class Replay {
        private final Plan plan;
        private final List<Call> calls = new ArrayList<>();
        private final List<Problem> noticeFaults = new ArrayList<>();
        private final List<Problem> callFaults = new ArrayList<>();
        private PanelInService panel;

        Replay(Plan plan, PanelInService panel) {
            this.plan = plan;
            this.panel = panel;
        }

        void notice(PanelChange.Vacated vacated, Notice notice) {
            Optional<Problem> fault = NoticeRules.fault(plan, panel, vacated.notice(), notice);
            fault.ifPresentOrElse(noticeFaults::add, () -> panel = panel.after(notice));
        }

        void call(PanelChange.Replaced replaced) {
            panel.refusal(replaced).ifPresentOrElse(callFaults::add, () -> {
                calls.add(new Call(panel, replaced));
                panel = panel.after(replaced);
            });
        }

        void refuse(PanelChange.Refused refused) {
            panel.refusal(refused).ifPresentOrElse(callFaults::add, () -> panel = panel.after(refused));
        }
    }
}
