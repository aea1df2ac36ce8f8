package org.kleroterion.web.post;

import java.util.Locale;
import java.util.Map;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.Template;
import org.kleroterion.web.access.ConventionNames;
import org.kleroterion.web.operate.Settings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// Writes a letter out, as plain text and as HTML.
@Component
class LetterWriter {

    private final MessageSource texts;
    private final ConventionNames conventions;
    private final Settings settings;
    private final SpringTemplateEngine templates;

    LetterWriter(MessageSource texts, ConventionNames conventions, Settings settings, SpringTemplateEngine templates) {
        this.texts = texts;
        this.conventions = conventions;
        this.settings = settings;
        this.templates = templates;
    }

    Wrapping write(Posted letter) {
        String path = letter.values().getOrDefault("path", "");
        String link = path.isEmpty()
                ? ""
                : settings.address() + "/" + letter.language().getLanguage() + path;
        return new Wrapping(
                settings.city() + " – " + filled("subject", letter), filled("text", letter), link, settings.city());
    }

    String html(Wrapping wrapping, Locale language) {
        return templates.process(
                "post/letter", new Context(language, Map.of("letter", wrapping, "language", language.getLanguage())));
    }

    private String filled(String part, Posted letter) {
        String key = "letter." + letter.template() + "." + part;
        return new Template(texts.getMessage(key, new Object[0], letter.language()))
                .filled(name -> value(name, letter));
    }

    private String value(String name, Posted letter) {
        String value = letter.values().getOrDefault(name, "");
        if (name.equals("convention")) {
            return conventions.names(letter.language()).getOrDefault(value, value);
        }
        return value.startsWith("@")
                ? ConventionTexts.in(Tongue.of(letter.language().getLanguage())).text(value.substring(1), Map.of())
                : value;
    }
}
