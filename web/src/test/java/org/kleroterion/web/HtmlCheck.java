package org.kleroterion.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Nu HTML checker, inside the test.
public final class HtmlCheck {

    private HtmlCheck() {}

    /// The errors of a page, one line for each.
    public static List<String> errors(String html) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String found = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            List<String> errors = new ArrayList<>();
            for (JsonNode message : JsonMapper.shared().readTree(found).get("messages")) {
                if (message.get("type").asString().equals("error")) {
                    errors.add(message.get("message").asString() + " "
                            + message.path("extract").asString(""));
                }
            }
            return errors;
        } catch (IOException | SAXException unable) {
            throw new IllegalStateException(unable);
        }
    }
}
