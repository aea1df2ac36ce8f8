package org.kleroterion.fairness;

import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.panel.CertificateCheck;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.LotteryVerdict;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.plan.Objective;

/// A certificate and what it proves, by the same check that anyone else makes.
record Certified(LotteryCertificate certificate, LotteryVerdict verdict) {

    /// A proof that rounding has made false is none: the chances stay, and nothing is claimed of them.
    static Certified of(TypedPool pool, Objective objective, LotteryCertificate found) {
        try {
            return new Certified(found, CertificateCheck.verdict(pool, objective, found));
        } catch (InvalidInput refused) {
            LotteryCertificate bare = new LotteryCertificate(
                    found.levels().stream()
                            .map(level -> LevelProof.unproven(level.chance(), level.types()))
                            .toList(),
                    found.mixture());
            return new Certified(bare, CertificateCheck.verdict(pool, objective, bare));
        }
    }
}
