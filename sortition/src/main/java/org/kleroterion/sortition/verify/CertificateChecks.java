package org.kleroterion.sortition.verify;

import org.kleroterion.sortition.panel.CertificateText;
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
        String proven = proven(pool, certificate);
        if (!proven.equals(seal.verdict())) {
            throw Outcome.failed("verify.verdict", FILE, "found", proven, "stated", seal.verdict());
        }
    }

    private static String proven(TypedPool pool, LeximinCertificate certificate) {
        try {
            return PoolSeal.words(LeximinCheck.verdict(pool, certificate));
        } catch (IllegalArgumentException misfit) {
            throw Outcome.failed("verify.malformed", FILE, "reason", String.valueOf(misfit.getMessage()));
        }
    }
}
