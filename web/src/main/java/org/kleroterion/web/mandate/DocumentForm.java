package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.Removal;
import org.kleroterion.convention.mandate.publication.DocumentRules;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A document: its file, and what the public is told of it. [Uploads] has seen the file before this form is read.
@Component
@Order(14)
class DocumentForm implements ThingForm<PublicDocument> {

    private static final String USUAL_LICENCE = "Licence Ouverte 2.0 (etalab-2.0)";

    private static final List<String> LANGUAGES =
            Stream.of(Tongue.values()).map(Tongue::code).toList();

    DocumentForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.DOCUMENT;
    }

    @Override
    public List<PublicDocument> all(Mandate mandate) {
        return mandate.documents();
    }

    @Override
    public String name(PublicDocument thing, Tongue tongue) {
        return thing.title().in(tongue);
    }

    @Override
    public String detail(PublicDocument thing, Mandate mandate, Tongue tongue) {
        return thing.date().toString();
    }

    @Override
    public List<FormField> fields(Mandate mandate, Optional<PublicDocument> thing) {
        return List.of(
                FormField.of(Uploads.FIELD, Kind.FILE).labelled("field.file"),
                FormField.of("title", Kind.BOTH_LINES),
                FormField.choice("language", "language", LANGUAGES),
                FormField.of("date", Kind.DATE),
                FormField.of("accessible", Kind.TICK),
                FormField.of("accessiblePlan", Kind.DATE),
                FormField.of("licence", Kind.LINE));
    }

    @Override
    public Map<String, String> typed(PublicDocument thing) {
        return new Typed()
                .both("title", thing.title())
                .put("language", thing.language().code())
                .put("date", thing.date())
                .tick("accessible", thing.accessible())
                .put("accessiblePlan", thing.accessiblePlan())
                .put("licence", thing.licence())
                .fields();
    }

    @Override
    public Map<String, String> fresh(Mandate mandate) {
        return Map.of("language", Tongue.FRENCH.code(), "licence", USUAL_LICENCE);
    }

    @Override
    public Optional<MandateChange> read(
            FieldReader reader, Mandate mandate, ItemId id, Optional<PublicDocument> before) {
        var content = content(reader).or(() -> before.map(Content::of));
        if (content.isEmpty()) {
            reader.required(Uploads.FIELD, text -> text);
        }
        var title = Typed.both(reader, "title");
        var language = reader.required("language", DocumentForm::tongue);
        var date = reader.required("date", TypedTime::day);
        boolean accessible = Typed.isTicked(reader, "accessible");
        var plan = reader.optional("accessiblePlan", TypedTime::day);
        var licence = reader.required("licence", text -> text);
        return content.flatMap(there -> title.flatMap(called ->
                        language.flatMap(tongue -> date.flatMap(day -> licence.map(free -> new PublicDocument(
                                id,
                                called,
                                there.type,
                                there.size,
                                there.hash,
                                accessible,
                                plan,
                                free,
                                tongue,
                                day))))))
                .map(MandateChange.PutDocument::new);
    }

    @Override
    public MandateChange remove(ItemId id, Removal why) {
        return new MandateChange.RemoveDocument(id, why);
    }

    private static Tongue tongue(String code) {
        return Tongue.find(code)
                .orElseThrow(() -> new InvalidInput(Problem.error("FORM-105", Place.file(""), "value", code)));
    }

    /// The file that came with the form, if one did and it is what its name says.
    private static Optional<Content> content(FieldReader reader) {
        var hash = reader.optional(Uploads.FIELD + ".hash", Hash::parse);
        var size = reader.optional(Uploads.FIELD + ".size", Long::parseLong);
        String promised =
                reader.optional(Uploads.FIELD + ".promised", text -> text).orElse("");
        var type = reader.optional(Uploads.FIELD + ".type", found -> asPromised(found, promised));
        return hash.flatMap(known -> size.flatMap(bytes -> type.map(kind -> new Content(kind, bytes, known))));
    }

    /// @throws InvalidInput if the content is not taken (DOCUMENT-103) or is not what the name promises (DOCUMENT-104)
    private static String asPromised(String found, String promised) {
        if (!DocumentRules.isTaken(found)) {
            throw new InvalidInput(Problem.error("DOCUMENT-103", Place.file(""), "type", found));
        }
        if (!found.equals(promised)) {
            throw new InvalidInput(Problem.error("DOCUMENT-104", Place.file(""), "type", found, "promised", promised));
        }
        return found;
    }

    /// @param size in bytes
    private record Content(String type, long size, Hash hash) {

        static Content of(PublicDocument document) {
            return new Content(document.mediaType(), document.size(), document.sha256());
        }
    }
}
