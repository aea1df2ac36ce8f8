package org.kleroterion.web.page;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Template;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/// All the words of one language that a page may need: its own, and those that the procedure's jargon already has.
public final class Words {

    private final MessageSource own;
    private final Locale locale;
    private final ConventionTexts procedure;

    Words(MessageSource own, Locale locale) {
        this.own = own;
        this.locale = locale;
        this.procedure = ConventionTexts.in(Tongue.of(locale.getLanguage()));
    }

    /// The words of a code: the page's own if it has some, else those of the procedure.
    public String of(String code) {
        try {
            return own.getMessage(code, new Object[0], locale);
        } catch (NoSuchMessageException absent) {
            return procedure.text(code, Map.of());
        }
    }

    /// The words of a code as they begin a sentence or a label.
    public String label(String code) {
        String words = of(code);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /// The words of a choice: see [FormField#options].
    public String option(String words) {
        if (words.isEmpty()) {
            return "—";
        }
        return words.startsWith("=") ? words.substring(1) : label(words);
    }

    /// The words of a code, or nothing.
    public String ifAny(String code) {
        return Objects.requireNonNullElse(own.getMessage(code, new Object[0], "", locale), "");
    }

    /// What is wrong, as it stands beside its field.
    public String message(Problem problem) {
        String template = ifAny(problem.code());
        return template.isEmpty()
                ? procedure.message(problem)
                : new Template(template).filled(name -> problem.values().getOrDefault(name, ""));
    }

    /// What is wrong and where.
    public String sentence(Problem problem) {
        return procedure.sentence(problem);
    }
}
