package org.kleroterion.fairness;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.panel.Quota;

/// The rules of a panel, person by person, as rows of a program of another solver.
final class OtherRules {

    private OtherRules() {}

    /// @param member for each person how much of a seat the person has
    static void state(People people, MPSolver solver, MPVariable[] member) {
        MPConstraint[] quota = people.rules().quotas().stream()
                .map((Quota q) -> solver.makeConstraint(q.min(), q.max()))
                .toArray(MPConstraint[]::new);
        int size = people.rules().size();
        MPConstraint seats = solver.makeConstraint(size, size);
        Map<Integer, MPConstraint> households = new TreeMap<>();
        for (int i = 0; i < member.length; i++) {
            People.Person person = people.persons().get(i);
            seats.setCoefficient(member[i], 1);
            for (int q : person.quotas()) {
                quota[q].setCoefficient(member[i], 1);
            }
            if (person.household() != People.ALONE) {
                households
                        .computeIfAbsent(
                                person.household(),
                                h -> solver.makeConstraint(0, people.rules().perHousehold()))
                        .setCoefficient(member[i], 1);
            }
        }
    }
}
