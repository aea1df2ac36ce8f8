package org.kleroterion.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kleroterion.print.markup.Element;

/// The parts that documents are made of, in their order.
final class Blocks {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64,}");

    private final PrintTexts texts;
    private final List<Element> blocks = new ArrayList<>();

    Blocks(PrintTexts texts) {
        this.texts = texts;
    }

    List<Element> list() {
        return List.copyOf(blocks);
    }

    Blocks add(Element element) {
        blocks.add(element);
        return this;
    }

    Blocks title(String text) {
        return add(Element.of("h1", text));
    }

    /// A heading, by its key.
    Blocks section(String key) {
        return add(Element.of("h2", texts.text(key)));
    }

    /// A paragraph, by its key.
    Blocks say(String key, String... namesAndValues) {
        return add(Element.of("p", texts.text(key, namesAndValues)));
    }

    /// What somebody reads aloud, by its key.
    Blocks aloud(String key, String... namesAndValues) {
        return add(Element.of("p", texts.text(key, namesAndValues)).with("class", "say"));
    }

    Blocks fiction() {
        return add(Element.of("p", texts.text("document.fiction")).with("class", "fiction"));
    }

    /// A list of things to do, each with a box to tick.
    Blocks ticks(List<String> things) {
        things.forEach(thing -> add(Element.of("p")
                .with("class", "step")
                .add(Element.of("span").with("class", "tick"))
                .text(thing)));
        return this;
    }

    /// A table of names and values; an empty value leaves room for a hand to write.
    Blocks facts(String caption, List<Fact> facts) {
        List<Element> rows = new ArrayList<>();
        for (Fact fact : facts) {
            Element value = Element.of("td", fact.value()).with("class", kind(fact.value()));
            rows.add(Element.of("tr")
                    .add(Element.of("th", fact.name()).with("scope", "row").with("class", "name"), value));
        }
        boolean form = facts.stream().anyMatch(fact -> fact.value().isEmpty());
        return add(Element.of("table")
                .with("class", form ? "boxes" : "facts")
                .add(Element.of("caption", caption), Element.of("tbody").addAll(rows)));
    }

    /// A table whose head is repeated on each page; the first cell of a row is its head.
    ///
    /// @param kind a class of the style sheet
    Blocks table(String kind, String caption, List<String> header, List<List<String>> rows) {
        Element head = Element.of("tr");
        header.forEach(name -> head.add(Element.of("th", name).with("scope", "col")));
        List<Element> body = new ArrayList<>();
        for (List<String> row : rows) {
            Element line = Element.of("tr").add(Element.of("th", row.getFirst()).with("scope", "row"));
            row.subList(1, row.size())
                    .forEach(cell -> line.add(Element.of("td", cell).with("class", kind(cell))));
            body.add(line);
        }
        return add(Element.of("div")
                .with("class", "scroll")
                .add(Element.of("table")
                        .with("class", kind)
                        .add(
                                Element.of("caption", caption),
                                Element.of("thead").add(head),
                                Element.of("tbody").addAll(body))));
    }

    /// Numbered boxes for digits, ten to a row.
    ///
    /// @param filled digits that are known; the other boxes are empty
    Blocks digits(String caption, int count, List<Integer> filled) {
        for (int from = 0; from < count; from += 10) {
            int to = Math.min(count, from + 10);
            Element numbers = Element.of("tr");
            Element boxes = Element.of("tr");
            for (int at = from; at < to; at++) {
                numbers.add(Element.of("th", Integer.toString(at + 1)).with("scope", "col"));
                boxes.add(Element.of("td", at < filled.size() ? Integer.toString(filled.get(at)) : "")
                        .with("class", at < filled.size() ? "digit" : "fill"));
            }
            add(Element.of("table")
                    .with("class", "digits")
                    .add(
                            Element.of(
                                    "caption",
                                    texts.text(
                                            "document.digits",
                                            "what",
                                            caption,
                                            "from",
                                            Integer.toString(from + 1),
                                            "to",
                                            Integer.toString(to))),
                            Element.of("thead").add(numbers),
                            Element.of("tbody").add(boxes)));
        }
        return this;
    }

    /// Boxes in which people sign.
    Blocks signatures(List<String> people) {
        return table(
                "boxes sign",
                texts.text("document.signatures"),
                List.of(
                        texts.text("document.signatures.who"),
                        texts.text("document.signatures.name"),
                        texts.text("document.signatures.sign")),
                people.stream().map(person -> List.of(person, "", "")).toList());
    }

    /// How a cell looks: room to write in, a hash, or plain words.
    private static String kind(String value) {
        if (value.isEmpty()) {
            return "fill";
        }
        return HASH.matcher(value).matches() ? "hash" : "words";
    }

    /// @param name what the value is
    record Fact(String name, String value) {}
}
