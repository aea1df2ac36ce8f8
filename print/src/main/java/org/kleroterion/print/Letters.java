package org.kleroterion.print;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.print.markup.Element;
import org.kleroterion.print.page.Page;
import org.kleroterion.sortition.plan.Commune;
import org.kleroterion.sortition.plan.Plan;

/// Letters of one wave and commune, two pages each: the invitation, and on its back the proof and what the law wants to
/// be said.
public final class Letters {

    /// Letters of one print file, so that a person can still count and check them.
    public static final int BATCH = 250;

    /// Pages of each letter.
    public static final int PAGES = 2;

    private final Plan plan;
    private final String commune;
    private final int wave;
    private final LetterTerms terms;
    private final PrintTexts texts;

    private Letters(Plan plan, String commune, int wave, LetterTerms terms, String language) {
        this.plan = plan;
        this.commune = plan.commune(commune).map(Commune::name).orElse(commune);
        this.wave = wave;
        this.terms = terms;
        this.texts = PrintTexts.in(language);
    }

    /// The letters of a batch, to be printed on both sides. All of it is private.
    ///
    /// @param commune its code
    /// @param language `fr` or `en`
    public static Page batch(
            Plan plan, String commune, int wave, LetterTerms terms, List<Letter> letters, String language) {
        return new Letters(plan, commune, wave, terms, language).page(letters);
    }

    private Page page(List<Letter> letters) {
        List<Element> sheets = new ArrayList<>();
        letters.forEach(
                letter -> sheets.add(Element.of("div").with("class", "letter").add(front(letter), back(letter))));
        String title = texts.text("letter.title", "title", plan.title(), "commune", commune);
        String head = plan.fictional() ? texts.text("document.fictional") + " · " + plan.title() : plan.title();
        return Page.ofLetters(texts.language(), title, texts.text("letter.desc"), head, sheets);
    }

    private Element front(Letter letter) {
        Element front = Element.of("div").with("class", "front");
        front.add(Element.of("div")
                .with("class", "top")
                .add(
                        lines("sender", terms.sender()),
                        lines("address", letter.addressee()),
                        Element.of("p", terms.placeAndDate()).with("class", "date")));
        front.add(Element.of("h1", terms.subject()));
        terms.paragraphs().forEach(paragraph -> front.add(Element.of("p", paragraph)));
        if (plan.fictional()) {
            front.add(Element.of("p", texts.text("document.fiction")).with("class", "fiction"));
        }
        String due = new Moments(texts).paris(plan.calendar().repliesDue());
        front.add(
                Element.of("h2", texts.text("letter.reply")),
                Element.of("table")
                        .with("class", "code")
                        .add(Element.of("tbody")
                                .add(Element.of("tr")
                                        .add(
                                                Element.of("td")
                                                        .with("class", "qr")
                                                        .written(reply(letter)),
                                                Element.of("td")
                                                        .add(
                                                                Element.of(
                                                                        "p",
                                                                        texts.text("letter.reply.free", "due", due)),
                                                                Element.of("p", letter.code())
                                                                        .with("class", "symbols"),
                                                                Element.of(
                                                                        "p",
                                                                        texts.text(
                                                                                "letter.reply.how",
                                                                                "address",
                                                                                terms.reply()
                                                                                        .address())),
                                                                Element.of(
                                                                        "p",
                                                                        terms.reply()
                                                                                .otherwise()))))),
                lines("signatory", terms.signatory()));
        return front;
    }

    private Element back(Letter letter) {
        String index = Long.toString(letter.index());
        LetterTerms.Mentions law = terms.mentions();
        return Element.of("div")
                .with("class", "back")
                .add(Element.of("h2", texts.text("letter.proof")))
                .add(Element.of("p", texts.text("letter.proof.what", "index", index, "commune", commune)))
                .add(Element.of("div").with("class", "proof").written(proof(letter)))
                .add(Element.of(
                        "p",
                        texts.text("letter.proof.how", "address", terms.reply().proof())))
                .add(Element.of("p", texts.text("letter.proof.care")))
                .add(Element.of("h2", texts.text("letter.law")))
                .add(
                        mention("letter.law.origin", "commune", commune, "title", plan.title()),
                        mention("letter.law.controller", "controller", law.controller(), "officer", law.officer()),
                        mention("letter.law.basis", "basis", law.basis()),
                        mention(
                                "letter.law.retention",
                                "day",
                                new Moments(texts).day(plan.calendar().retention())),
                        mention("letter.law.rights", "rights", law.rights()),
                        mention("letter.law.algorithm", "algorithm", law.algorithm(), "decision", law.decision()))
                .add(Element.of(
                                "p",
                                texts.text(
                                        "letter.reference",
                                        "convention",
                                        plan.convention(),
                                        "wave",
                                        Integer.toString(wave),
                                        "index",
                                        index))
                        .with("class", "small"));
    }

    private String reply(Letter letter) {
        return QrPicture.svg(
                terms.reply().address() + letter.code(),
                texts.text("letter.reply"),
                texts.text("letter.reply.desc", "address", terms.reply().address()));
    }

    private String proof(Letter letter) {
        return QrPicture.svg(
                ProofLink.of(terms.reply().proof(), letter.proof()),
                texts.text("letter.proof"),
                texts.text("letter.proof.desc", "address", terms.reply().proof()));
    }

    private Element mention(String key, String... namesAndValues) {
        return Element.of("p", texts.text(key, namesAndValues)).with("class", "small");
    }

    private static Element lines(String kind, List<String> lines) {
        Element block = Element.of("p").with("class", kind);
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                block.add(Element.of("br"));
            }
            block.text(lines.get(line));
        }
        return block;
    }
}
