package org.kleroterion.sortition.verify;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.CertificateDoubt;
import org.kleroterion.sortition.panel.CertificateText;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.plan.Objective;
import org.kleroterion.sortition.pool.PoolSeal;

/// Chapter 8: what is proven of the lottery.
final class CertificateChecks {

    private static final String FILE = "certificate.txt";

    private final PanelEvidence panel;

    CertificateChecks(PanelEvidence panel) {
        this.panel = panel;
    }

    void run(Findings findings) {
        findings.check("V-8.9", Circle.A, this::certificateProvesTheVerdict);
    }

    /// V-8.9 (A): the certificate proves the verdict that the pool seal states.
    private void certificateProvesTheVerdict() {
        PoolSeal seal = panel.pool();
        TypedPool pool = panel.people().pool();
        LotteryCertificate certificate =
                CertificateText.parse(panel.files().file(FILE), pool.types().size());
        List<CertificateDoubt> doubts = doubts(pool, panel.objective(), certificate);
        String proven = PoolSeal.words(CertificateCheck.verdict(doubts));
        if (!proven.equals(seal.verdict())) {
            throw contradiction(doubts, "found", proven, "stated", seal.verdict());
        }
    }

    private static List<CertificateDoubt> doubts(TypedPool pool, Objective objective, LotteryCertificate certificate) {
        try {
            return CertificateCheck.doubts(pool, objective, certificate);
        } catch (InvalidInput faulty) {
            throw Outcome.failed(faulty.problems().getFirst());
        }
    }

    /// The first bound or level in doubt says why the verdict is another one.
    private static Outcome contradiction(List<CertificateDoubt> doubts, String... verdicts) {
        if (doubts.isEmpty()) {
            return Outcome.failed("verify.verdict", FILE, verdicts);
        }
        CertificateDoubt first = doubts.getFirst();
        List<String> values = new ArrayList<>(List.of(verdicts));
        first.amount().ifPresent(amount -> values.addAll(List.of("amount", amount.toString())));
        if (first instanceof CertificateDoubt.OfLevel level) {
            values.addAll(List.of(
                    "level",
                    String.valueOf(level.level()),
                    "chance",
                    level.chance().toString()));
        }
        String code = switch (first) {
            case CertificateDoubt.NoProof none -> "verify.verdict.none";
            case CertificateDoubt.Slack slack when slack.chance().isZero() -> "verify.verdict.possible";
            case CertificateDoubt.Slack slack -> "verify.verdict.slack";
            case CertificateDoubt.Lack lack -> {
                values.addAll(List.of("type", String.valueOf(lack.type())));
                yield "verify.verdict.lack";
            }
            case CertificateDoubt.NoBound none -> {
                values.addAll(List.of("bound", none.bound().text()));
                yield "verify.verdict.nobound";
            }
            case CertificateDoubt.Loose loose -> {
                values.addAll(List.of("bound", loose.bound().text()));
                yield "verify.verdict.loose";
            }
        };
        return Outcome.failed(code, FILE, values.toArray(String[]::new));
    }
}
