package org.kleroterion.print;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.plan.Coded;
import org.kleroterion.sortition.plan.Plan;

/// Who signs a document of a draw, and what stands at the head of its pages.
final class Signatories {

    private static final int LONGEST = 70;

    private Signatories() {}

    static List<String> of(Plan plan, PrintTexts texts) {
        List<String> people =
                new ArrayList<>(List.of(texts.text("document.organiser"), texts.text("document.bailiff")));
        plan.guarantors().stream().map(Coded::sentence).forEach(people::add);
        return people;
    }

    /// On each page, whether what it says is real.
    static String head(Plan plan, PrintTexts texts, String title) {
        String head = title + " · " + plan.title();
        String cut = head.length() > LONGEST ? head.substring(0, LONGEST) + "…" : head;
        return plan.fictional() ? texts.text("document.fictional") + " · " + cut : cut;
    }
}
