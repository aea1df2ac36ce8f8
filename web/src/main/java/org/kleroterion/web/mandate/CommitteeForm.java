package org.kleroterion.web.mandate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.TypedTime;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.Removal;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.CommitteeRole;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A member of the committee.
@Component
@Order(13)
class CommitteeForm implements ThingForm<CommitteeMember> {

    private static final List<String> ROLES =
            Stream.of(CommitteeRole.values()).map(Enum::name).toList();

    CommitteeForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.COMMITTEE;
    }

    @Override
    public List<CommitteeMember> all(Mandate mandate) {
        return mandate.committee();
    }

    @Override
    public String name(CommitteeMember thing, Tongue tongue) {
        return thing.name();
    }

    @Override
    public String detail(CommitteeMember thing, Mandate mandate, Tongue tongue) {
        return ConventionTexts.in(tongue).text("role." + thing.role().name()) + ", " + thing.namedBy();
    }

    @Override
    public List<FormField> fields(Mandate mandate, Optional<CommitteeMember> thing) {
        return List.of(
                FormField.of("name", Kind.LINE).labelled("committee.name"),
                FormField.choice("role", "role", ROLES),
                FormField.of("namedBy", Kind.LINE),
                FormField.of("from", Kind.DATE),
                FormField.of("to", Kind.DATE),
                FormField.of("consentToPublishName", Kind.DATE),
                FormField.of("nameIsPublic", Kind.TICK),
                FormField.of("presentation", Kind.BOTH_TEXTS));
    }

    @Override
    public Map<String, String> typed(CommitteeMember thing) {
        return new Typed()
                .put("name", thing.name())
                .put("role", thing.role().name())
                .put("namedBy", thing.namedBy())
                .put("from", thing.from())
                .put("to", thing.to())
                .put("consentToPublishName", thing.consentToPublishName())
                .tick("nameIsPublic", thing.nameIsPublic())
                .both("presentation", thing.presentation())
                .fields();
    }

    @Override
    public Optional<MandateChange> read(
            FieldReader reader, Mandate mandate, ItemId id, Optional<CommitteeMember> before) {
        var name = reader.required("name", text -> text);
        var role = reader.required("role", Typed.oneOf(CommitteeRole.class));
        var namedBy = reader.required("namedBy", text -> text);
        var from = reader.required("from", TypedTime::day);
        var to = reader.optional("to", TypedTime::day);
        var consent = reader.optional("consentToPublishName", TypedTime::day);
        boolean isPublic = Typed.isTicked(reader, "nameIsPublic");
        var presentation = Typed.bothIfAny(reader, "presentation");
        return name.flatMap(who -> role.flatMap(as ->
                namedBy.flatMap(body -> from.map(first -> new MandateChange.PutCommitteeMember(new CommitteeMember(
                        id, who, as, body, first, to, consent, isPublic, presentation, List.of()))))));
    }

    @Override
    public MandateChange remove(ItemId id, Removal why) {
        return new MandateChange.RemoveCommitteeMember(id, why);
    }
}
