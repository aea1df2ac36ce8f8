package org.kleroterion.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;

/// A way to make a panel possible. Nothing applies it but a person.
///
/// It is minimal: with any one of its changes smaller by one, and the others as they are, there is no panel.
///
/// @param withinFlex whether it keeps to the bounds that the table of quotas sets to repairs, if it sets any
/// @param lowestChance the lowest chance that it would give anybody whom a panel can contain; nothing where it depends
///     on people who are not there yet
public record Repair(List<Change> changes, boolean withinFlex, Optional<Fraction> lowestChance) {

    public Repair {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a repair changes something");
        }
    }

    /// Whether it changes quotas only, so that a table of quotas can hold it.
    public boolean isOfQuotas() {
        return changes.stream()
                .allMatch(change -> change instanceof Change.LowerMin || change instanceof Change.RaiseMax);
    }

    /// The quotas after the repair.
    public List<Quota> applied(List<Quota> quotas) {
        List<Quota> changed = new ArrayList<>(quotas);
        for (Change change : changes) {
            if (change instanceof Change.LowerMin(int at, int from, int to)) {
                Quota quota = changed.get(at);
                changed.set(at, new Quota(quota.feature(), quota.value(), to, quota.max()));
            }
            if (change instanceof Change.RaiseMax(int at, int from, int to)) {
                Quota quota = changed.get(at);
                changed.set(at, new Quota(quota.feature(), quota.value(), quota.min(), to));
            }
        }
        return changed;
    }
}
