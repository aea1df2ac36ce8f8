package org.kleroterion.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kleroterion.web.access.Open;
import org.kleroterion.web.operate.Settings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.ObjectNode;

/// What the public pages say, as JSON for programs; `/api/v1/openapi.json` describes it.
@Controller
class OpenData {

    private static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    private final FaceStore faces;
    private final String site;

    OpenData(FaceStore faces, Settings settings) {
        this.faces = faces;
        this.site = settings.address().toString();
    }

    @Open
    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> description() throws IOException {
        byte[] text = new ClassPathResource("openapi.json", OpenData.class).getContentAsByteArray();
        return open("openapi-1", new String(text, StandardCharsets.UTF_8));
    }

    @Open
    @GetMapping("/api/v1/conventions")
    ResponseEntity<byte[]> conventions() {
        List<ShownFace> all = faces.all();
        ObjectNode list = FaceJson.empty().put("licence", LICENCE);
        var items = list.putArray("conventions");
        all.forEach(shown -> items.addObject()
                .put("address", site + "/api/v1/conventions/" + shown.slug())
                .put("state", shown.face().state())
                .put("version", shown.version())
                .put("modified", shown.at().toString()));
        return open(tag(all), FaceJson.written(list));
    }

    @Open
    @GetMapping("/api/v1/conventions/{slug}")
    ResponseEntity<byte[]> convention(@PathVariable String slug) {
        ShownFace shown = faces.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ObjectNode convention = FaceJson.empty()
                .put("licence", LICENCE)
                .put("page", site + "/fr/" + shown.slug())
                .put("version", shown.version())
                .put("modified", shown.at().toString());
        convention.setAll(FaceJson.tree(shown.face()));
        return open(tag(List.of(shown)), FaceJson.written(convention));
    }

    private static String tag(List<ShownFace> shown) {
        return "v"
                + String.join(
                        ".",
                        shown.stream()
                                .map(one -> one.convention() + "-" + one.version())
                                .toList());
    }

    private static ResponseEntity<byte[]> open(String tag, String json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(tag)
                .header("Access-Control-Allow-Origin", "*")
                .body(json.getBytes(StandardCharsets.UTF_8));
    }
}
