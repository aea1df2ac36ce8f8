package org.kleroterion.web.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.ConventionTexts;
import org.kleroterion.convention.Tongue;
import org.kleroterion.convention.mandate.publication.DocumentRules;
import org.kleroterion.convention.mandate.terms.Amount;

/// Says texts that exist in two languages to a reader of one: a text that is not translated is shown in French, and
/// its language is told to the browser.
public final class Say {

    private static final long CENTS = 100;

    private static final long KILO = 1000;

    private final Tongue tongue;

    Say(Tongue tongue) {
        this.tongue = tongue;
    }

    public String it(Bilingual text) {
        return text.in(tongue);
    }

    /// `fr` if the text is only there in French and the reader asked for English; else nothing.
    public String lang(Bilingual text) {
        return isMissing(text) ? Tongue.FRENCH.code() : tongue.code();
    }

    public boolean isMissing(Bilingual text) {
        return tongue == Tongue.ENGLISH && !text.isTranslated();
    }

    /// A text written in Markdown, as HTML in which nothing that was typed is taken for markup of its own.
    ///
    /// @param level of its highest heading on the page
    public String markdown(Bilingual text, int level) {
        HtmlRenderer renderer =
                HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
        String lowered = text.in(tongue).replaceAll("(?m)^(#{1,3}) ", "#".repeat(level - 1) + "$1 ");
        return renderer.render(Parser.builder().build().parse(lowered));
    }

    /// « 40 000 »: thousands apart, cents only if there are any.
    public String euros(Amount amount) {
        String whole = grouped(amount.cents() / CENTS);
        long rest = amount.cents() % CENTS;
        String point = tongue == Tongue.FRENCH ? "," : ".";
        return rest == 0 ? whole : whole + point + "%02d".formatted(rest);
    }

    /// « 340 ko », at least one.
    public String size(long bytes) {
        boolean large = bytes >= KILO * KILO;
        long units = Math.max(1, Math.round(bytes / (double) (large ? KILO * KILO : KILO)));
        String name = tongue == Tongue.FRENCH ? "o" : "B";
        return grouped(units) + "\u00a0" + (large ? "M" : "k") + name;
    }

    /// « PDF » for `application/pdf`.
    public String kind(String mediaType) {
        return DocumentRules.ending(mediaType).toUpperCase(Locale.ROOT);
    }

    /// The names of fields, as they stand in a sentence.
    public String fields(List<String> codes) {
        ConventionTexts texts = ConventionTexts.in(tongue);
        return codes.stream()
                .map(code -> "field." + code.replaceAll(".*\\.", ""))
                .filter(texts.codes()::contains)
                .map(code -> texts.text(code, Map.of()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String grouped(long number) {
        String apart = tongue == Tongue.FRENCH ? "\u202f" : ",";
        return Long.toString(number).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", apart);
    }
}
