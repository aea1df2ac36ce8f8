package org.kleroterion.print.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kleroterion.print.markup.Element;

/// One document, from which both its HTML and its PDF are made.
///
/// @param language `fr` or `en`
/// @param head what stands at the top of each printed page, beside the number of the page
/// @param style the file of its style sheet
/// @param description one sentence for catalogues and screen readers
public record Page(String language, String title, String description, String head, String style, List<Element> body) {

    public Page {
        body = List.copyOf(body);
    }

    /// A document: minutes, a sheet, a summary.
    public Page(String language, String title, String description, String head, List<Element> body) {
        this(language, title, description, head, "document.css", body);
    }

    /// Letters, each beginning a page.
    public static Page ofLetters(String language, String title, String description, String head, List<Element> body) {
        return new Page(language, title, description, head, "letter.css", body);
    }

    /// The page for a browser, complete and without anything from outside.
    public byte[] html() {
        return ("<!DOCTYPE html>\n" + xhtml() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The page on A4, tagged for screen readers (PDF/UA-1) and made to last (PDF/A-3u).
    public byte[] pdf() {
        return PdfWriter.write(xhtml());
    }

    private String xhtml() {
        Element sheet = Element.of("style").with("type", "text/css").written(StyleSheet.named(style, head));
        return Element.of("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", language)
                .with("xml:lang", language)
                .add(
                        Element.of("head")
                                .add(
                                        Element.of("meta").with("charset", "UTF-8"),
                                        Element.of("title", title),
                                        Element.of("meta")
                                                .with("name", "description")
                                                .with("content", description),
                                        Element.of("meta")
                                                .with("name", "viewport")
                                                .with("content", "width=device-width, initial-scale=1"),
                                        sheet),
                        Element.of("body").addAll(body))
                .xml();
    }
}
