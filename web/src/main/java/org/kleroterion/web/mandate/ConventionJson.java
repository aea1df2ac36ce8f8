package org.kleroterion.web.mandate;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.ItemId;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.ConventionId;
import org.kleroterion.convention.mandate.terms.Amount;
import org.kleroterion.convention.mandate.terms.Siret;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.web.page.JsonWords;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A convention as JSON: what the database keeps, and what an exported convention carries.
///
/// The names of the fields are those of the domain's records; a field that is not known is refused, so that nothing is
/// lost in silence when an older program reads a newer text.
public final class ConventionJson {

    private static final JsonMapper MAPPER =
            mapper().addMixIn(Convention.class, ByState.class).build();

    private ConventionJson() {}

    /// How the values of the domain are written, whatever they are part of.
    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultVisibility(visible -> visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                        .withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                        .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .addModule(new JsonWords()
                        .with(Slug.class, Slug::value, Slug::new)
                        .with(Siret.class, Siret::value, Siret::new)
                        .with(ItemId.class, ItemId::value, ItemId::new)
                        .with(ConventionId.class, ConventionId::value, ConventionId::new)
                        .with(Actor.class, Actor::id, Actor::new)
                        .with(
                                Amount.class,
                                amount -> Long.toString(amount.cents()),
                                cents -> new Amount(Long.parseLong(cents)))
                        .with(Hash.class, Hash::hex, Hash::parse)
                        .module());
    }

    public static String write(Convention convention) {
        return MAPPER.writerFor(Convention.class).writeValueAsString(convention);
    }

    /// @throws tools.jackson.core.JacksonException if it is not a convention
    public static Convention read(String json) {
        return MAPPER.readValue(json, Convention.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Convention.Draft.class, name = "draft"),
        @JsonSubTypes.Type(value = Convention.Published.class, name = "published"),
        @JsonSubTypes.Type(value = Convention.Cancelled.class, name = "cancelled"),
        @JsonSubTypes.Type(value = Convention.Archived.class, name = "archived")
    })
    @JsonIgnoreProperties("state")
    private interface ByState {}
}
