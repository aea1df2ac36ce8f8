package org.kleroterion.sortition.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What makes one lottery over panels fairer than another.
public sealed interface Objective {

    /// The lowest chance as high as possible, then the second lowest, and so on.
    record Leximin() implements Objective {
        @Override
        public String text() {
            return "leximin";
        }
    }

    /// The lowest chance as high as possible; nothing is asked of the others.
    record Maximin() implements Objective {
        @Override
        public String text() {
            return "maximin";
        }
    }

    /// The product of all chances as great as possible.
    record Nash() implements Objective {
        @Override
        public String text() {
            return "nash";
        }
    }

    /// Neither very low nor very high chances (Baharav and Flanigan, 2024): the least
    /// `(n/k)·highest + γ·(k/n)/lowest`, with n volunteers and k seats.
    ///
    /// @param gammaHundredths γ, in hundredths, 1 to 10 000: how much low chances weigh beside high ones
    record Goldilocks(int gammaHundredths) implements Objective {

        public Goldilocks {
            if (gammaHundredths < 1 || gammaHundredths > 10_000) {
                throw new IllegalArgumentException("γ is 1 to 10000 hundredths, not " + gammaHundredths);
            }
        }

        @Override
        public String text() {
            return "goldilocks " + gammaHundredths;
        }
    }

    /// How a plan writes it: `leximin`, `maximin`, `nash`, or `goldilocks 100` for γ = 1.
    String text();

    /// Reads what [#text] writes.
    ///
    /// @throws IllegalArgumentException if it is something else
    static Objective parse(String text) {
        Matcher goldilocks = Pattern.compile("goldilocks ([1-9][0-9]{0,4})").matcher(text);
        if (goldilocks.matches()) {
            return new Goldilocks(Integer.parseInt(goldilocks.group(1)));
        }
        return switch (text) {
            case "leximin" -> new Leximin();
            case "maximin" -> new Maximin();
            case "nash" -> new Nash();
            default -> throw new IllegalArgumentException(text);
        };
    }
}
