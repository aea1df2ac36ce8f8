package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.CompositionTable;
import org.kleroterion.sortition.panel.PanelCheck;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.placing.Appearances;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PanelPublication;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.placing.PanelThrow;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.record.Event;

/// Chapter 8: the panels, who sits on them, and the throw that names one.
final class LotteryChecks {

    /// Volunteers have three days to look at the panels before one is drawn.
    private static final Duration NOTICE = Duration.ofDays(3);

    private final Evidence evidence;
    private final PanelEvidence panel;
    private final Anchors anchors;

    LotteryChecks(Evidence evidence, PanelEvidence panel) {
        this.evidence = evidence;
        this.panel = panel;
        this.anchors = new Anchors(evidence);
    }

    void run(Findings findings) {
        findings.check("V-8.1", Circle.P, this::placingRoundIsTheRules);
        findings.check("V-8.2", Circle.P, this::tagsAddUp);
        findings.check("V-8.3", Circle.P, this::panelsCameInTime);
        findings.noted("V-8.4", Circle.P, this::panelIsTheSum);
        findings.noted("V-8.5", Circle.H, this::holderCountsTheirPanels);
        findings.check("V-8.6", Circle.A, this::compositionsArePanels);
        findings.check("V-8.7", Circle.A, this::personsAreDealt);
        findings.check("V-8.8", Circle.A, this::tagsAreThoseOfThePersons);
    }

    /// V-8.1 (P): the placing round is the one of Algorithm 8.2 and its signature is valid.
    private void placingRoundIsTheRules() {
        PanelPublication published = panel.publication();
        if (!published.pool().equals(panel.pool().hash())) {
            throw failed("verify.panelspool", "panel/panels.txt");
        }
        if (published.placing().round() != panel.placingRound()) {
            throw failed(
                    "verify.round",
                    "panel/panels.txt",
                    "found",
                    Long.toString(published.placing().round()),
                    "expected",
                    Long.toString(panel.placingRound()));
        }
        SeedChecks.requireSigned(evidence, published.placing());
    }

    /// V-8.2 (P): there are m panels of `size` different tags each, all of them different, in order; appearances add up
    /// to the volunteers and to the seats.
    private void tagsAddUp() {
        PanelPublication published = panel.publication();
        PoolSeal pool = panel.pool();
        byte[] tagTable = evidence.history().file("panel/tags.csv");
        byte[] appearanceTable = evidence.history().file("panel/appearances.csv");
        require(published.tags().equals(Sha256.of(tagTable)), "verify.changed", "panel/tags.csv");
        require(published.appearances().equals(Sha256.of(appearanceTable)), "verify.changed", "panel/appearances.csv");
        PanelTags tags = PanelTags.parse(tagTable, pool.panels());
        boolean full = tags.panels().size() == pool.panels()
                && tags.panels().stream().allMatch(members -> members.size() == pool.size());
        require(full && tags.differ(), "verify.tags", "panel/tags.csv");
        Appearances appearances = Appearances.parse(appearanceTable);
        boolean adds = appearances.arePossible()
                && appearances.volunteers() == pool.volunteers()
                && appearances.seats() == (long) pool.panels() * pool.size();
        require(adds, "verify.appearances", "panel/appearances.csv");
    }

    /// V-8.3 (P): a witness proves that the panels existed at least 72 hours before the time of the panel round.
    private void panelsCameInTime() {
        panel.publication();
        anchors.requireBefore("panel/panels.txt", panelTime().minus(NOTICE).plusSeconds(1));
    }

    /// V-8.4 (P): the throw has the digits that m needs; its round is the plan's; a witness proves that it existed
    /// before that time; the signature is valid; the panel drawn is the sum.
    private Problem panelIsTheSum() {
        PanelThrow thrown = panel.thrown();
        Plan plan = evidence.plan();
        require(thrown.panels().equals(panel.publication().hash()), "verify.throwpanels", "panel/throw.txt");
        require(thrown.digits().size() == plan.panel().digits(), "verify.throwdigits", "panel/throw.txt");
        require(thrown.round() == panelRound(), "verify.throwround", "panel/throw.txt");
        Event.PanelDrawn drawn = evidence.requireStep(Event.PanelDrawn.class, "drawn");
        require(drawn.beacon().round() == thrown.round(), "verify.throwround", "panel/throw.txt");
        String sum =
                PanelOrder.name(thrown.drawWith(drawn.beacon()), plan.panel().panels());
        require(drawn.panel().equals(sum), "verify.panel", "");
        SeedChecks.requireSigned(evidence, drawn.beacon());
        anchors.requireBefore("panel/throw.txt", panelTime());
        return Problem.note("verify.paneldrawn", Place.file(""), "panel", drawn.panel());
    }

    /// V-8.5 (H): the tags of the receipt's holder: on how many panels they sit, and whether on the one drawn.
    private Problem holderCountsTheirPanels() {
        int panels = panel.pool().panels();
        PanelTags tags = tags(panels);
        List<Integer> own = tags.panelsOf(panel.receipt().key());
        boolean seated = panel.drawn().stream().anyMatch(drawn -> own.contains(drawn.position()));
        String code = panel.drawn().isEmpty() ? "verify.onpanels" : seated ? "verify.ondrawn" : "verify.notondrawn";
        return Problem.note(
                code, Place.file(""), "count", Integer.toString(own.size()), "panels", Integer.toString(panels));
    }

    /// V-8.6 (A): the compositions and the alternates are those whose salted hash is in the pool seal, and each
    /// composition is a panel.
    private void compositionsArePanels() {
        PoolSeal pool = panel.pool();
        TypedPeople people = panel.people();
        CompositionTable table = panel.readCompositions(people.pool().types().size());
        Hash salt = CompositionTable.parseSalt(panel.files().file("salt.txt"));
        Hash alternates = Sha256.of(panel.files().file("alternates.csv"));
        require(
                table.saltedHash(salt, alternates).equals(pool.compositions()),
                "verify.compositions",
                "compositions.csv");
        require(table.compositions().size() == pool.panels(), "verify.compositioncount", "compositions.csv");
        for (Composition composition : table.compositions()) {
            require(PanelCheck.faults(people.pool(), composition).isEmpty(), "verify.nopanel", "compositions.csv");
        }
    }

    /// V-8.7 (A): the persons are dealt as in Algorithms 8.3 and 8.4, and the deviation is the one stated.
    private void personsAreDealt() {
        require(panel.dealt().deviation() == panel.publication().deviation(), "verify.deviation", "panel/panels.txt");
    }

    /// V-8.8 (A): the tags and the appearances are those of the persons.
    private void tagsAreThoseOfThePersons() {
        DealtPanels dealt = panel.dealt();
        PanelTags tags = PanelTags.of(
                dealt,
                panel.annex().volunteers().stream().map(SealedVolunteer::key).toList());
        require(tags.equals(tags(panel.pool().panels())), "verify.tagsdealt", "panel/tags.csv");
        Appearances published = evidence.resting(
                "V-8.2", () -> Appearances.parse(evidence.history().file("panel/appearances.csv")));
        require(Appearances.of(dealt.appearances()).equals(published), "verify.appearances", "panel/appearances.csv");
    }

    private PanelTags tags(int panels) {
        panel.publication();
        return evidence.resting(
                "V-8.2", () -> PanelTags.parse(evidence.history().file("panel/tags.csv"), panels));
    }

    private long panelRound() {
        return evidence.plan()
                .beacon()
                .firstRoundFrom(evidence.plan().calendar().panelBeacon());
    }

    private Instant panelTime() {
        return evidence.plan().beacon().timeOf(panelRound());
    }

    private static void require(boolean holds, String code, String file) {
        if (!holds) {
            throw failed(code, file);
        }
    }
}
