package org.kleroterion.sortition.panel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.plan.Objective;
import org.kleroterion.sortition.pool.PoolSeal;

/// What the text of a certificate comes to.
///
/// @param verdict as a pool seal writes it, or `refused`
/// @param named the first level or bound that is named, as `level 1` or `bound mean`; empty if none is
record CertificateOutcome(String verdict, String named) {

    private static final Pattern NAMED = Pattern.compile("(level \\d+|bound [a-z]+)\\b.*");

    static CertificateOutcome of(TypedPool pool, String objective, String certificate) {
        try {
            List<CertificateDoubt> doubts = CertificateCheck.doubts(
                    pool,
                    Objective.parse(objective),
                    CertificateText.parse(
                            certificate.getBytes(UTF_8), pool.types().size()));
            String named = doubts.isEmpty() ? "" : named(doubts.getFirst());
            return new CertificateOutcome(PoolSeal.words(CertificateCheck.verdict(doubts)), named);
        } catch (InvalidInput refused) {
            Map<String, String> values = refused.problems().getFirst().values();
            String level = values.containsKey("level") ? "level " + values.get("level") : "";
            return new CertificateOutcome(
                    "refused", values.containsKey("name") ? "bound " + values.get("name") : level);
        } catch (MalformedText refused) {
            Matcher named = NAMED.matcher(refused.reason());
            return new CertificateOutcome("refused", named.matches() ? named.group(1) : "");
        }
    }

    private static String named(CertificateDoubt doubt) {
        return switch (doubt) {
            case CertificateDoubt.OfLevel level -> "level " + level.level();
            case CertificateDoubt.NoBound none -> "bound " + none.bound().text();
            case CertificateDoubt.Loose loose -> "bound " + loose.bound().text();
        };
    }
}
