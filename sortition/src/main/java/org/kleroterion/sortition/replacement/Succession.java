package org.kleroterion.sortition.replacement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.sortition.placing.DealtAlternates;

/// Algorithm 10.4: succession. Names who comes next, so that nobody chooses it: an alternate of the panel drawn while
/// one may enter, else a lot.
///
/// With one seat to fill, a panel of the rest is one person: the fairest lottery over those who fit gives each the same
/// chance.
public final class Succession {

    private Succession() {}

    public static Successor of(PersonsInService persons) {
        return alternate(persons).or(() -> lottery(persons)).orElseGet(Successor.NobodyLeft::new);
    }

    private static Optional<Successor> alternate(PersonsInService persons) {
        Optional<Successor.NextAlternate> best = Optional.empty();
        for (int at = 0; at < persons.alternates().size(); at++) {
            int number = persons.alternates().get(at);
            if (persons.mayEnter(number)) {
                long damage = persons.damageWith(number);
                if (best.filter(other -> other.damage() <= damage).isEmpty()) {
                    best = Optional.of(new Successor.NextAlternate(DealtAlternates.FIRST_RANK + at, number, damage));
                }
            }
        }
        return best.map(Successor.class::cast);
    }

    private static Optional<Successor> lottery(PersonsInService persons) {
        Map<Integer, Long> damages = persons.damages(persons.free());
        return damages.values().stream().min(Long::compare).map(least -> {
            List<Integer> candidates = damages.keySet().stream()
                    .filter(number -> least.equals(damages.get(number)))
                    .toList();
            return new Successor.Lottery(candidates, least);
        });
    }
}
