package org.kleroterion.web.mandate;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.terms.Authority;
import org.kleroterion.convention.mandate.terms.LaunchingDeliberation;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Siret;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.convention.mandate.terms.WebAddress;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the convention is called, what it is asked, by whom and on which decision.
@Component
@Order(1)
class IdentityForm implements PartForm {

    IdentityForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.IDENTITY;
    }

    @Override
    public List<FormField> fields(Mandate mandate) {
        return List.of(
                FormField.of("title", Kind.BOTH_LINES),
                FormField.of("slug", Kind.LINE),
                FormField.of("question", Kind.BOTH_TEXTS),
                FormField.of("summary", Kind.BOTH_TEXTS),
                FormField.of("authority", Kind.LINE),
                FormField.of("siret", Kind.LINE),
                FormField.of("deliberation", Kind.LINE).labelled("identity.deliberation"),
                FormField.of("deliberation.date", Kind.DATE).labelled("identity.deliberation.date"),
                FormField.of("deliberation.url", Kind.URL).labelled("identity.deliberation.url"));
    }

    @Override
    public Map<String, String> typed(Mandate mandate) {
        MandateIdentity identity = mandate.identity();
        return new Typed()
                .both("title", identity.title())
                .put("slug", identity.slug().value())
                .both("question", identity.question())
                .both("summary", identity.summary())
                .put("authority", identity.authority().map(Authority::name))
                .put("siret", identity.authority().map(Authority::siret).map(Siret::value))
                .put("deliberation", identity.deliberation().map(LaunchingDeliberation::reference))
                .put("deliberation.date", identity.deliberation().map(LaunchingDeliberation::date))
                .put("deliberation.url", identity.deliberation().flatMap(LaunchingDeliberation::url))
                .fields();
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate) {
        var title = Typed.both(reader, "title");
        var slug = reader.required("slug", Slug::new);
        var question = Typed.bothIfAny(reader, "question");
        var summary = Typed.bothIfAny(reader, "summary");
        var authority = authority(reader);
        var deliberation = deliberation(reader);
        return title.flatMap(named -> slug.map(address -> new MandateChange.StateIdentity(
                new MandateIdentity(address, named, question, summary, authority, deliberation))));
    }

    /// A name calls for its number, and a number for its name.
    private static Optional<Authority> authority(FieldReader reader) {
        if (reader.optional("authority", text -> text).isEmpty()
                && reader.optional("siret", text -> text).isEmpty()) {
            return Optional.empty();
        }
        var name = reader.required("authority", text -> text);
        var siret = reader.required("siret", Siret::of);
        return name.flatMap(known -> siret.map(number -> new Authority(known, number)));
    }

    private static Optional<LaunchingDeliberation> deliberation(FieldReader reader) {
        if (reader.optional("deliberation", text -> text).isEmpty()
                && reader.optional("deliberation.date", text -> text).isEmpty()) {
            return Optional.empty();
        }
        var reference = reader.required("deliberation", text -> text);
        var date = reader.required("deliberation.date", TypedTime::day);
        Optional<URI> url = reader.optional("deliberation.url", WebAddress::of);
        return reference.flatMap(known -> date.map(day -> new LaunchingDeliberation(known, day, url)));
    }
}
