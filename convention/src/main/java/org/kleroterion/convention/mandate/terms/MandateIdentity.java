package org.kleroterion.convention.mandate.terms;

import java.util.Optional;
import org.kleroterion.convention.Bilingual;

/// What the convention is called, what it is asked, by whom and on which decision. Parts are missing while drafting.
public record MandateIdentity(
        Slug slug,
        Bilingual title,
        Optional<Bilingual> question,
        Optional<Bilingual> summary,
        Optional<Authority> authority,
        Optional<LaunchingDeliberation> deliberation) {

    /// A convention that has nothing but a name.
    public static MandateIdentity named(Slug slug, Bilingual title) {
        return new MandateIdentity(slug, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public MandateIdentity withSlug(Slug other) {
        return new MandateIdentity(other, title, question, summary, authority, deliberation);
    }
}
