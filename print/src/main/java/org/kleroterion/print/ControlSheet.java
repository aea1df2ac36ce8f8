package org.kleroterion.print;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.print.page.Page;
import org.kleroterion.sortition.plan.Commune;
import org.kleroterion.sortition.plan.Plan;

/// The sheet that goes with the letters of a commune to the printer and to the post: each step is counted and signed.
public final class ControlSheet {

    private ControlSheet() {}

    /// @param commune its code
    /// @param batches the letters of each print file, in order
    /// @param language `fr` or `en`
    public static Page of(Plan plan, String commune, int wave, List<List<Letter>> batches, String language) {
        PrintTexts texts = PrintTexts.in(language);
        Blocks blocks = new Blocks(texts);
        blocks.title(texts.text("control.title"));
        if (plan.fictional()) {
            blocks.fiction();
        }
        long letters = batches.stream().mapToLong(List::size).sum();
        blocks.say("control.lead")
                .facts(
                        texts.text("control.letters"),
                        List.of(
                                new Blocks.Fact(texts.text("control.convention"), plan.title()),
                                new Blocks.Fact(
                                        texts.text("control.commune"),
                                        plan.commune(commune)
                                                .map(Commune::toString)
                                                .orElse(commune)),
                                new Blocks.Fact(texts.text("control.wave"), Integer.toString(wave)),
                                new Blocks.Fact(
                                        texts.text("control.count"),
                                        texts.numerals().whole(letters)),
                                new Blocks.Fact(texts.text("control.files"), Integer.toString(batches.size())),
                                new Blocks.Fact(texts.text("control.found"), "")))
                .table(
                        "boxes",
                        texts.text("control.batches"),
                        List.of(
                                texts.text("control.batch"),
                                texts.text("control.size"),
                                texts.text("control.first"),
                                texts.text("control.last"),
                                texts.text("control.printed"),
                                texts.text("control.inserted"),
                                texts.text("control.posted")),
                        rows(batches))
                .say("control.spoiled")
                .facts(
                        texts.text("control.end"),
                        List.of(
                                new Blocks.Fact(texts.text("control.reprinted"), ""),
                                new Blocks.Fact(texts.text("control.destroyed"), ""),
                                new Blocks.Fact(texts.text("control.slip"), "")))
                .signatures(List.of(
                        texts.text("control.printer"), texts.text("control.clerk"), texts.text("control.witness")));
        String title = texts.text("control.title");
        return new Page(
                language,
                title + ", " + plan.title(),
                texts.text("control.lead"),
                Signatories.head(plan, texts, title),
                blocks.list());
    }

    /// The name of the file of a batch, from 1.
    public static String file(int batch) {
        return "letters-" + Integer.toString(1000 + batch).substring(1) + ".pdf";
    }

    private static List<List<String>> rows(List<List<Letter>> batches) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Letter> batch : batches) {
            rows.add(List.of(
                    file(rows.size() + 1),
                    Integer.toString(batch.size()),
                    Long.toString(batch.getFirst().index()),
                    Long.toString(batch.getLast().index()),
                    "",
                    "",
                    ""));
        }
        return rows;
    }
}
