package org.kleroterion.web.mandate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.Mandate;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.Removal;
import org.kleroterion.convention.mandate.agenda.Venue;
import org.kleroterion.convention.mandate.agenda.VenueFeature;
import org.kleroterion.web.page.FormField;
import org.kleroterion.web.page.FormField.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A place where people meet.
@Component
@Order(11)
class VenueForm implements ThingForm<Venue> {

    VenueForm() {}

    @Override
    public MandatePart part() {
        return MandatePart.VENUE;
    }

    @Override
    public List<Venue> all(Mandate mandate) {
        return mandate.venues();
    }

    @Override
    public String name(Venue thing, Tongue tongue) {
        return thing.name();
    }

    @Override
    public String detail(Venue thing, Mandate mandate, Tongue tongue) {
        return thing.address();
    }

    @Override
    public List<FormField> fields(Mandate mandate, Optional<Venue> thing) {
        List<FormField> fields = new ArrayList<>(List.of(
                FormField.of("name", Kind.LINE),
                FormField.of("address", Kind.TEXT),
                FormField.of("access", Kind.BOTH_TEXTS),
                FormField.of("transport", Kind.BOTH_TEXTS)));
        for (VenueFeature feature : VenueFeature.values()) {
            fields.add(FormField.of(feature.name(), Kind.TICK).labelled("feature." + feature.name()));
        }
        fields.add(FormField.of("acceslibre", Kind.LINE));
        return fields;
    }

    @Override
    public Map<String, String> typed(Venue thing) {
        Typed typed = new Typed()
                .put("name", thing.name())
                .put("address", thing.address())
                .both("access", thing.access())
                .both("transport", thing.transport())
                .put("acceslibre", thing.acceslibre());
        thing.features().forEach(feature -> typed.tick(feature.name(), true));
        return typed.fields();
    }

    @Override
    public Optional<MandateChange> read(FieldReader reader, Mandate mandate, ItemId id, Optional<Venue> before) {
        var name = reader.required("name", text -> text);
        var address = reader.required("address", text -> text);
        var access = Typed.bothIfAny(reader, "access");
        var transport = Typed.bothIfAny(reader, "transport");
        var acceslibre = reader.optional("acceslibre", text -> text);
        Set<VenueFeature> features = features(reader);
        return name.flatMap(called -> address.map(where ->
                new MandateChange.PutVenue(new Venue(id, called, where, access, transport, features, acceslibre))));
    }

    @Override
    public MandateChange remove(ItemId id, Removal why) {
        return new MandateChange.RemoveVenue(id, why);
    }

    private static Set<VenueFeature> features(FieldReader reader) {
        Set<VenueFeature> features = EnumSet.noneOf(VenueFeature.class);
        for (VenueFeature feature : VenueFeature.values()) {
            if (Typed.isTicked(reader, feature.name())) {
                features.add(feature);
            }
        }
        return features;
    }
}
