package org.kleroterion.print;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.print.chart.Chart;
import org.kleroterion.print.markup.Element;
import org.kleroterion.print.page.Page;

/// The charts of one lottery on one page, each with its numbers.
public final class LotteryPage {

    private LotteryPage() {}

    /// @param language `fr` or `en`
    /// @param sentences what else is said of the lottery, above the charts
    public static Page of(String language, List<String> sentences, List<Chart> charts) {
        PrintTexts texts = PrintTexts.in(language);
        String title = texts.text("lottery.title");
        List<Element> body = new ArrayList<>();
        body.add(Element.of("h1", title));
        body.add(Element.of("p", texts.text("lottery.notice")).with("class", "fiction"));
        sentences.forEach(sentence -> body.add(Element.of("p", sentence)));
        for (Chart chart : charts) {
            body.add(Element.of("div").written(chart.figure(texts.text("lottery.numbers"))));
        }
        return new Page(language, title, texts.text("lottery.desc"), title, body);
    }
}
