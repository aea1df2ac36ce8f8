package org.kleroterion.sortition.panel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.pool.PoolSeal;

/// What the text of a certificate comes to.
///
/// @param verdict as a pool seal writes it, or `refused`
/// @param level the first level that is named, from 1; 0 if none is
record CertificateOutcome(String verdict, int level) {

    static CertificateOutcome of(TypedPool pool, String certificate) {
        try {
            List<LevelDoubt> doubts = LeximinCheck.doubts(
                    pool,
                    CertificateText.parse(
                            certificate.getBytes(UTF_8), pool.types().size()));
            int level = doubts.isEmpty() ? 0 : doubts.getFirst().level();
            return new CertificateOutcome(PoolSeal.words(LeximinCheck.verdict(doubts)), level);
        } catch (InvalidInput refused) {
            Problem problem = refused.problems().getFirst();
            return new CertificateOutcome(
                    "refused", Integer.parseInt(problem.values().getOrDefault("level", "0")));
        } catch (MalformedText refused) {
            String reason = refused.reason();
            return new CertificateOutcome(
                    "refused", reason.startsWith("level ") ? Integer.parseInt(reason.split(" ")[1]) : 0);
        }
    }
}
