package org.kleroterion.cli.panel;

import java.util.List;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.FairLottery;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.plan.Objective;

/// Why an objective beside LEXIMIN gives somebody their chance, and what LEXIMIN would give them.
record ObjectiveWords(Terminal terminal, TypedPool pool, LeximinLottery lottery) {

    void explain(String person, int type) {
        Fraction chance = lottery.chances().get(type);
        switch (lottery.objective()) {
            case Objective.Leximin leximin -> throw new IllegalArgumentException("quotas explain the fairest lottery");
            case Objective.Nash nash -> terminal.say("explain.why.nash");
            case Objective.Maximin maximin -> sayPlace("explain.why.maximin.", chance);
            case Objective.Goldilocks goldilocks -> sayPlace("explain.why.goldilocks.", chance);
        }
        sayFairest(person, type, chance);
    }

    /// Lowest among those whom a panel can take, highest, or between.
    private void sayPlace(String key, Fraction chance) {
        List<Fraction> ascending =
                lottery.chances().stream().filter(one -> !one.isZero()).sorted().toList();
        Fraction lowest = ascending.getFirst();
        Fraction highest = ascending.getLast();
        if (chance.equals(lowest)) {
            say(key + "lowest", "highest", highest);
        } else if (chance.equals(highest)) {
            say(key + "highest", "lowest", lowest);
        } else {
            terminal.say(key + "between", "lowest", percent(lowest), "highest", percent(highest));
        }
    }

    private void say(String key, String name, Fraction chance) {
        terminal.say(key, name, percent(chance));
    }

    private void sayFairest(String person, int type, Fraction chance) {
        try (ToldListener listener = new ToldListener(terminal)) {
            Fraction fairest =
                    FairLottery.leximin(pool, 100, listener).chances().get(type);
            int digits = ChangeWords.digits(fairest, chance);
            String told = words().percent(fairest, digits);
            if (told.equals(words().percent(chance, digits))) {
                terminal.say("explain.with.leximin.same", "person", person);
            } else {
                terminal.say("explain.with.leximin", "person", person, "chance", told);
            }
        }
    }

    private String percent(Fraction chance) {
        return words().percent(chance);
    }

    private ChangeWords words() {
        return new ChangeWords(terminal, pool.rules().quotas());
    }
}
