package org.kleroterion.sortition.verify;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.panel.CertificateText;
import org.kleroterion.sortition.panel.LevelDoubt;
import org.kleroterion.sortition.panel.LeximinCertificate;
import org.kleroterion.sortition.panel.LeximinCheck;
import org.kleroterion.sortition.panel.TypedPool;
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
        LeximinCertificate certificate =
                CertificateText.parse(panel.files().file(FILE), pool.types().size());
        List<LevelDoubt> doubts = doubts(pool, certificate);
        String proven = PoolSeal.words(LeximinCheck.verdict(doubts));
        if (!proven.equals(seal.verdict())) {
            throw contradiction(doubts, "found", proven, "stated", seal.verdict());
        }
    }

    private static List<LevelDoubt> doubts(TypedPool pool, LeximinCertificate certificate) {
        try {
            return LeximinCheck.doubts(pool, certificate);
        } catch (InvalidInput faulty) {
            throw Outcome.failed(faulty.problems().getFirst());
        }
    }

    /// The first level in doubt says why the verdict is another one.
    private static Outcome contradiction(List<LevelDoubt> doubts, String... verdicts) {
        if (doubts.isEmpty()) {
            return Outcome.failed("verify.verdict", FILE, verdicts);
        }
        LevelDoubt first = doubts.getFirst();
        List<String> values = new ArrayList<>(List.of(verdicts));
        values.addAll(List.of(
                "level", String.valueOf(first.level()), "chance", first.chance().toString()));
        String code = switch (first) {
            case LevelDoubt.NoProof none -> "verify.verdict.none";
            case LevelDoubt.Slack slack -> {
                values.addAll(List.of("amount", slack.left().toString()));
                yield "verify.verdict.slack";
            }
            case LevelDoubt.Lack lack -> {
                values.addAll(List.of(
                        "type",
                        String.valueOf(lack.type()),
                        "amount",
                        lack.lack().toString()));
                yield "verify.verdict.lack";
            }
        };
        return Outcome.failed(code, FILE, values.toArray(String[]::new));
    }
}
