package org.kleroterion.sortition.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Algorithm 2.6: who on a roll may be drawn: the rules of the plan, each answering with its reason.
///
/// The first rule that excludes gives the reason that counts.
///
/// @param minimumAge in full years on the reference date, from 0 to 150
/// @param lists of which one is enough; at least one, without repetition, kept in the order of [ListType]
public record Eligibility(LocalDate referenceDate, int minimumAge, List<ListType> lists) {

    /// A rule: the reason why a person is excluded, if it excludes them.
    interface Rule {
        Optional<Exclusion> exclude(Eligibility plan, Elector elector);
    }

    private static final List<Rule> RULES = List.of(Eligibility::isOnAList, Eligibility::isOfAge);

    public Eligibility {
        lists = lists.stream().distinct().sorted().toList();
        if (lists.isEmpty()) {
            throw new IllegalArgumentException("at least one list makes eligible");
        }
        if (minimumAge < 0 || minimumAge > 150) {
            throw new IllegalArgumentException("a minimum age is between 0 and 150, not " + minimumAge);
        }
    }

    /// The reason why a person cannot be drawn, or nothing if they can.
    public Optional<Exclusion> excludes(Elector elector) {
        for (Rule rule : RULES) {
            Optional<Exclusion> reason = rule.exclude(this, elector);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    /// Divides the electors of a roll into those who may be drawn and those who may not, by reason.
    public EligibleElectors select(Roll roll) {
        List<Elector> eligible = new ArrayList<>(roll.electors().size());
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        for (Elector elector : roll.electors()) {
            excludes(elector)
                    .ifPresentOrElse(reason -> excluded.merge(reason, 1, Integer::sum), () -> eligible.add(elector));
        }
        return new EligibleElectors(roll.commune(), eligible, excluded);
    }

    private Optional<Exclusion> isOnAList(Elector elector) {
        for (ListType list : elector.lists()) {
            if (lists.contains(list)) {
                return Optional.empty();
            }
        }
        return Optional.of(Exclusion.LIST);
    }

    private Optional<Exclusion> isOfAge(Elector elector) {
        if (elector.birthDate().ageOn(referenceDate) >= minimumAge) {
            return Optional.empty();
        }
        boolean perhaps = elector.birthDate().greatestAgeOn(referenceDate) >= minimumAge;
        return Optional.of(perhaps ? Exclusion.UNCERTAIN_AGE : Exclusion.AGE);
    }
}
