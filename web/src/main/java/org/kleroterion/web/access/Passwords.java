package org.kleroterion.web.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// What a password must be: long, and not what everybody tries first. Nothing else makes one better.
final class Passwords {

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    /// Words that, even lengthened by figures, are tried first.
    private static final Set<String> COMMON = Set.of(
            "password",
            "motdepasse",
            "azerty",
            "qwerty",
            "kleroterion",
            "convention",
            "bonjour",
            "administrateur",
            "administrator",
            "123456");

    private Passwords() {}

    /// Why a password is refused, if it is.
    static Optional<Problem> fault(String password, String email) {
        Place field = Place.field("account", "password");
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of(
                    Problem.error("ACCESS-101", field, "count", Integer.toString(password.length()), "least", "12"));
        }
        String folded = password.toLowerCase(Locale.ROOT).replaceAll("[^a-zà-ÿ]", "");
        String own = email.replaceAll("@.*", "").toLowerCase(Locale.ROOT);
        boolean common = COMMON.contains(folded) || folded.isEmpty() || folded.equals(own);
        return common ? Optional.of(Problem.error("ACCESS-102", field)) : Optional.empty();
    }
}
