package org.kleroterion.sortition.verify;

import static org.kleroterion.sortition.verify.Outcome.failed;
import static org.kleroterion.sortition.verify.Outcome.notChecked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.seal.Count;
import org.kleroterion.sortition.seal.LetterProof;
import org.kleroterion.sortition.seal.RollLeaves;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seal.StrataOfCommune;

/// Chapter 4: the seals of the communes.
final class SealChecks {

    private final Evidence evidence;

    SealChecks(Evidence evidence) {
        this.evidence = evidence;
    }

    void run(Findings findings, Optional<HeldLetter> letter, Optional<Annex> annex) {
        findings.check("V-4.1", Circle.P, this::sealsNameThePlan);
        findings.check("V-4.2", Circle.P, this::sealsAddUp);
        findings.check("V-4.3", Circle.H, () -> holderIsInTheSeal(letter));
        findings.check("V-4.4", Circle.A, () -> leavesGiveTheRoot(annex));
    }

    /// V-4.1 (P): every seal names the convention, the plan, the reference date and a commune of the plan; serials
    /// follow.
    private void sealsNameThePlan() {
        Plan plan = evidence.plan();
        Map<String, Integer> serials = new TreeMap<>();
        for (RollSeal seal : evidence.seals()) {
            boolean names = seal.convention().equals(plan.convention())
                    && seal.plan().equals(plan.hash())
                    && seal.referenceDate().equals(plan.referenceDate())
                    && plan.commune(seal.commune()).isPresent();
            if (!names) {
                throw failed("verify.sealplan", path(seal));
            }
            if (serials.merge(seal.commune(), 1, Integer::sum) != seal.serial()) {
                throw failed("verify.serial", path(seal), "serial", Integer.toString(seal.serial()));
            }
        }
    }

    /// V-4.2 (P): strata are labels that Algorithm 4.1 can give, in order, tiling the electors; a stratum that is too
    /// small stands alone; stations add up; the official number minus the excluded gives the electors.
    private void sealsAddUp() {
        Plan plan = evidence.plan();
        for (RollSeal seal : evidence.seals()) {
            require(StrataOfCommune.areThoseOf(plan.strata(), seal.strata(), seal.electors()), "verify.strata", seal);
            require(stationsAddUp(seal), "verify.stations", seal);
            require(reconciles(seal), "verify.reconciliation", seal);
        }
    }

    /// V-4.3 (H): with the birth date typed, the leaf and its path give the root of the seal.
    private void holderIsInTheSeal(Optional<HeldLetter> letter) {
        HeldLetter held = letter.orElseThrow(() -> notChecked("verify.noletter"));
        LetterProof proof = held.proof();
        RollSeal seal = held.sealAmong(evidence.sealsInForce());
        boolean inRange = seal.strata().stream()
                .anyMatch(range -> range.stratum().equals(proof.stratum())
                        && range.from() <= proof.index()
                        && proof.index() < range.to());
        if (!inRange || !proof.root(held.birthDate(), seal.electors()).equals(Optional.of(seal.root()))) {
            throw failed("verify.notinseal", path(seal), "index", Long.toString(proof.index()));
        }
    }

    /// V-4.4 (A): the leaves of the annex give the root, the strata and the stations of each seal.
    private void leavesGiveTheRoot(Optional<Annex> annex) {
        Annex confidential = annex.orElseThrow(() -> notChecked("verify.noannex"));
        if (!confidential.hasRolls()) {
            throw notChecked("verify.noleaves");
        }
        for (RollSeal seal : evidence.sealsInForce()) {
            byte[] table = confidential.file("rolls/" + seal.commune() + ".csv");
            RollLeaves leaves = RollLeaves.parse(table);
            require(leaves.root().equals(seal.root()), "verify.leafroot", seal);
            require(
                    leaves.strata().equals(seal.strata()) && leaves.stations().equals(seal.stations()),
                    "verify.leafcounts",
                    seal);
        }
    }

    private static boolean stationsAddUp(RollSeal seal) {
        List<String> codes = seal.stations().stream().map(Count::code).toList();
        boolean ascending = codes.equals(
                codes.stream().distinct().sorted(Comparator.naturalOrder()).toList());
        return ascending && sum(seal.stations()) == seal.electors();
    }

    private static boolean reconciles(RollSeal seal) {
        List<String> reasons = seal.excluded().stream().map(Count::code).toList();
        boolean known = reasons.equals(
                RollSeal.REASONS.stream().filter(reasons::contains).toList());
        boolean large = seal.excluded().stream()
                .allMatch(count -> count.people() >= 5 || count.code().equals("other"));
        return known && large && seal.official() - sum(seal.excluded()) == seal.electors();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::people).sum();
    }

    private static void require(boolean holds, String code, RollSeal seal) {
        if (!holds) {
            throw failed(code, path(seal));
        }
    }

    private static String path(RollSeal seal) {
        return "seals/" + seal.commune() + "-" + seal.serial() + ".txt";
    }
}
