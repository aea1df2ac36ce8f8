package org.kleroterion.web.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.mandate.face.PublicFace;
import org.kleroterion.web.mandate.ConventionJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A face as JSON, in the database and in the public files: the same words in both.
final class FaceJson {

    private static final JsonMapper MAPPER =
            ConventionJson.mapper().addMixIn(Bilingual.class, BothTongues.class).build();

    private FaceJson() {}

    static String write(PublicFace face) {
        return MAPPER.writeValueAsString(face);
    }

    static PublicFace read(String json) {
        return MAPPER.readValue(json, PublicFace.class);
    }

    static ObjectNode tree(PublicFace face) {
        return MAPPER.valueToTree(face);
    }

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    static String written(ObjectNode json) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /// `{"fr": "…", "en": "…"}`
    private record BothTongues(
            @JsonProperty("fr") String french,
            @JsonProperty("en") Optional<String> english) {}
}
