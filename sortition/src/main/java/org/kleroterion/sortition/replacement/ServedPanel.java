package org.kleroterion.sortition.replacement;

import java.util.Optional;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.witness.BeaconRound;

/// The panel of a record with the persons behind its tags, and the rule that names the next. Confidential: it is made
/// from the annex.
public final class ServedPanel {

    private final PanelRules rules;
    private final PoolAnnex annex;
    private final TagHolders holders;

    private ServedPanel(PanelRules rules, PoolAnnex annex, TagHolders holders) {
        this.rules = rules;
        this.annex = annex;
        this.holders = holders;
    }

    /// @param panel as it is now
    public static ServedPanel of(PanelRules rules, PoolAnnex annex, PanelInService panel) {
        return new ServedPanel(
                rules,
                annex,
                TagHolders.of(
                        annex.volunteers().stream().map(SealedVolunteer::key).toList(), panel));
    }

    /// The persons of the panel at a moment of its history.
    ///
    /// @throws org.kleroterion.sortition.encoding.MalformedText if a tag is nobody's
    public PersonsInService persons(PanelInService panel) {
        return PersonsInService.of(
                panel,
                holders,
                rules,
                annex.volunteers().stream().map(SealedVolunteer::volunteer).toList());
    }

    /// Whom the rule names next, for the notice that is to be served.
    public Successor successor(PanelInService panel) {
        return Succession.of(persons(panel));
    }

    /// Whom the rule names, as the record tells it.
    ///
    /// @param beacon the round of the notice, once it has come
    /// @return nothing if no notice is open, or a lot waits for its round
    public Optional<Entrant> entrant(PanelInService panel, Optional<BeaconRound> beacon) {
        return panel.toServe().flatMap(notice -> switch (successor(panel)) {
            case Successor.NextAlternate next ->
                Optional.of(new Entrant.Alternate(next.rank(), panel.drawn().alternate(next.rank())));
            case Successor.Lottery lottery -> beacon.map(round -> byLot(panel, notice, lottery, round));
            case Successor.NobodyLeft nobody -> Optional.of(new Entrant.Nobody());
        });
    }

    private Entrant byLot(PanelInService panel, Notice notice, Successor.Lottery lottery, BeaconRound beacon) {
        int attempt = panel.waiting().attempt(notice.number());
        int number = lottery.drawnBy(panel.drawn().publication(), notice.number(), attempt, beacon);
        Hash tag = TagHolders.tagByLot(annex.volunteers().get(number).key(), notice.number(), attempt);
        return new Entrant.ByLot(tag, beacon);
    }

    /// Whom the rule named for a call of the past.
    public Optional<Entrant> named(PanelHistory.Call call) {
        return entrant(call.before(), call.beacon());
    }

    /// The number of the volunteer behind a tag.
    public int number(Hash tag) {
        return holders.number(tag);
    }
}
