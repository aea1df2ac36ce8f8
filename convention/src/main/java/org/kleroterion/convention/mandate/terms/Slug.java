package org.kleroterion.convention.mandate.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// The name of a convention in its addresses: 3 to 60 of `a-z`, `0-9` and hyphens between them.
public record Slug(String value) {

    /// First words of the addresses of the site itself.
    private static final Set<String> RESERVED = Set.of(
            "organisation",
            "connexion",
            "deconnexion",
            "invitation",
            "premier-administrateur",
            "administration",
            "garant",
            "membre",
            "expert",
            "conseil",
            "style",
            "script",
            "image",
            "logo",
            "fichier",
            "api",
            "health",
            "metrics",
            "robots",
            "sitemap",
            "admin",
            "compte",
            "etat",
            "accessibilite",
            "mentions-legales",
            "donnees-personnelles",
            "plan-du-site",
            "conventions",
            "tirage-au-sort");

    private static final int LONGEST = 60;

    /// @throws InvalidInput if it has another form (MANDATE-101) or belongs to the site (MANDATE-102)
    public Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() < 3 || value.length() > LONGEST) {
            throw new InvalidInput(Problem.error(
                    "MANDATE-101", Place.field("identity", "slug"), "value", value, "proposal", proposal(value)));
        }
        if (RESERVED.contains(value)) {
            throw new InvalidInput(Problem.error("MANDATE-102", Place.field("identity", "slug"), "value", value));
        }
    }

    /// The name that a title suggests: accents folded, the rest joined by hyphens.
    ///
    /// @throws InvalidInput if the title has fewer than three letters or digits, or suggests a name of the site
    public static Slug of(String title) {
        return new Slug(folded(title));
    }

    private static String proposal(String value) {
        String folded = folded(value);
        return folded.length() < 3 ? "convention-" + folded + (folded.isEmpty() ? "1" : "") : folded;
    }

    private static String folded(String title) {
        String plain = Normalizer.normalize(
                        title.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String shortened = plain.replaceAll("^-|-$", "");
        if (shortened.length() <= LONGEST) {
            return shortened;
        }
        int lastWord = shortened.lastIndexOf('-', LONGEST);
        return shortened.substring(0, lastWord < 3 ? LONGEST : lastWord);
    }
}
