package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;
import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.alternate.AlternatesTable;
import org.kleroterion.sortition.alternate.DamageFigures;
import org.kleroterion.sortition.alternate.DropOuts;
import org.kleroterion.sortition.alternate.PanelRoom;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.CertificateText;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.ShareDeviation;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.placing.AlternateDealing;
import org.kleroterion.sortition.placing.AlternateTags;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.record.Event;

/// Chapter 8: the alternates of each panel, and what is stated of them.
final class AlternateChecks {

    private static final String PUBLISHED = "panel/alternates.csv";
    private static final String SEALED = "alternates.csv";
    private static final String POOL = "panel/pool.txt";

    private final Evidence evidence;
    private final PanelEvidence panel;

    AlternateChecks(Evidence evidence, PanelEvidence panel) {
        this.evidence = evidence;
        this.panel = panel;
    }

    void run(Findings findings) {
        findings.check("V-8.10", Circle.P, this::tagsOfAlternatesAddUp);
        findings.noted("V-8.11", Circle.H, this::holderIsAlternate);
        findings.check("V-8.12", Circle.A, this::alternatesFit);
        findings.check("V-8.13", Circle.A, this::damageIsStated);
        findings.check("V-8.14", Circle.A, this::alternatesAreDealt);
        findings.check("V-8.15", Circle.A, this::deviationIsStated);
    }

    /// V-8.10 (P): each panel has the alternates of the plan, in rank order; their tags differ from each other and from
    /// those of members; the publication names their table.
    private void tagsOfAlternatesAddUp() {
        Hash stated = panel.publication().alternates();
        require(stated.equals(Sha256.of(evidence.history().file(PUBLISHED))), "verify.changed", PUBLISHED);
        AlternateTags tags = readTags();
        TreeSet<Hash> seen = new TreeSet<>();
        members().panels().forEach(seen::addAll);
        require(tags.all().allMatch(seen::add), "verify.alternatetags", PUBLISHED);
    }

    /// V-8.11 (H): on how many panels the receipt's holder is an alternate, and their rank on the one drawn.
    private Problem holderIsAlternate() {
        SecretKey key = panel.receipt().key();
        AlternateTags tags = tags();
        List<Integer> own = new ArrayList<>();
        for (int at = 0; at < tags.panels().size(); at++) {
            if (tags.rankOf(key, at).isPresent()) {
                own.add(at);
            }
        }
        OptionalInt rank = panel.drawn().stream()
                .map(Event.PanelDrawn::position)
                .map(drawn -> tags.rankOf(key, drawn))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
        return Problem.note(
                rank.isPresent() ? "verify.alternateofdrawn" : "verify.alternateof",
                Place.file(""),
                "count",
                Integer.toString(own.size()),
                "panels",
                Integer.toString(tags.panels().size()),
                "rank",
                Integer.toString(rank.orElse(0)));
    }

    /// V-8.12 (A): each composition has the alternates of the plan, who fit beside it.
    private void alternatesFit() {
        TypedPool pool = panel.people().pool();
        fault(pool, panel.panels(), panel.readAlternates(pool.types().size())).ifPresent(code -> {
            throw failed(code, SEALED);
        });
    }

    private Optional<String> fault(TypedPool pool, List<Composition> compositions, AlternatesTable table) {
        int count = panel.pool().lottery().alternates();
        if (table.alternates().size() != compositions.size()
                || table.alternates().stream().anyMatch(list -> list.size() != count)) {
            return Optional.of("verify.alternatecount");
        }
        boolean fit = IntStream.range(0, compositions.size())
                .allMatch(at -> PanelRoom.fits(
                        pool, compositions.get(at), table.alternates().get(at)));
        return fit ? Optional.empty() : Optional.of("verify.alternatefit");
    }

    /// The alternates of each composition, whose own faults V-8.12 tells.
    private AlternatesTable sound() {
        AlternatesTable table = panel.alternates();
        fault(panel.people().pool(), panel.panels(), table).ifPresent(code -> {
            throw notChecked("verify.rests", "check", "V-8.12");
        });
        return table;
    }

    /// V-8.13 (A): the expected damage with the alternates, with scaled alternates and without any is the one stated,
    /// and the first is not above the second.
    private void damageIsStated() {
        PoolSeal seal = panel.pool();
        AlternatesTable table = sound();
        DropOuts dropOuts =
                DropOuts.of(seal.seed(), seal.size(), evidence.plan().panel().dropOut());
        DamageFigures found = DamageFigures.of(
                panel.people().pool(),
                dropOuts,
                panel.panels(),
                table,
                seal.lottery().alternates());
        DamageFigures stated = seal.lottery().damage();
        if (!found.equals(stated)) {
            throw failed("verify.damage", POOL, "found", words(found), "stated", words(stated));
        }
        require(found.chosen().compareTo(found.scaled()) <= 0, "verify.damageabove", SEALED);
    }

    /// V-8.14 (A): the alternates are dealt as in Algorithm 8.15, and the tags are theirs.
    private void alternatesAreDealt() {
        List<List<Integer>> types = sound().alternates();
        List<List<Integer>> ordered = PanelOrder.order(panel.placing(), types.size()).stream()
                .map(types::get)
                .toList();
        List<SecretKey> keys =
                panel.annex().volunteers().stream().map(SealedVolunteer::key).toList();
        AlternateTags dealt = AlternateTags.of(AlternateDealing.deal(panel.placing(), panel.dealt(), ordered), keys);
        require(dealt.equals(tags()), "verify.alternatesdealt", PUBLISHED);
    }

    /// V-8.15 (A): the deviation of the pool seal is that of the compositions from the chances of the certificate.
    private void deviationIsStated() {
        PoolSeal seal = panel.pool();
        TypedPool pool = panel.people().pool();
        LotteryCertificate certificate = evidence.resting(
                "V-8.9",
                () -> CertificateText.parse(
                        panel.files().file("certificate.txt"), pool.types().size()));
        List<Fraction> chances = evidence.resting("V-8.9", () -> CertificateCheck.chances(pool, certificate.levels()));
        Fraction found = ShareDeviation.of(pool, chances, panel.panels());
        if (!found.equals(seal.lottery().deviation())) {
            throw failed(
                    "verify.sharedeviation",
                    POOL,
                    "found",
                    found.toString(),
                    "stated",
                    seal.lottery().deviation().toString());
        }
    }

    private PanelTags members() {
        return evidence.resting(
                "V-8.2",
                () -> PanelTags.parse(
                        evidence.history().file("panel/tags.csv"), panel.pool().panels()));
    }

    private AlternateTags tags() {
        panel.publication();
        return evidence.resting("V-8.10", this::readTags);
    }

    private AlternateTags readTags() {
        PoolSeal seal = panel.pool();
        return AlternateTags.parse(
                evidence.history().file(PUBLISHED),
                seal.panels(),
                seal.lottery().alternates());
    }

    private static String words(DamageFigures figures) {
        return figures.chosen() + ", " + figures.scaled() + ", " + figures.none();
    }

    private static void require(boolean holds, String code, String file) {
        if (!holds) {
            throw failed(code, file);
        }
    }
}
