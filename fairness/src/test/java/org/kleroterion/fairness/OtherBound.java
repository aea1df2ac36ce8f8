package org.kleroterion.fairness;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;

/// A chance that no lottery exceeds at a level, in GLOP, person by person: what is possible if seats may be shared out
/// in
/// fractions.
final class OtherBound implements AutoCloseable {

    private static final double MOST_SLACK = 1e-6;

    private final MPSolver solver = Glop.create();
    private final MPVariable least;
    private final MPConstraint[] atLeast;
    private double slack = 1e-10;

    OtherBound(People people) {
        int count = people.persons().size();
        least = solver.makeNumVar(0, 1, "least");
        MPVariable[] share = solver.makeNumVarArray(count, 0, 1);
        OtherRules.state(people, solver, share);
        atLeast = new MPConstraint[count];
        for (int i = 0; i < count; i++) {
            atLeast[i] = solver.makeConstraint(0, MPSolver.infinity());
            atLeast[i].setCoefficient(share[i], 1);
        }
        solver.objective().setCoefficient(least, 1);
        solver.objective().setMaximization();
    }

    /// @param chance of the decided, -1 of the others
    double solve(double[] chance) {
        state(chance);
        while (!Glop.solve(solver)) {
            slack *= 10;
            if (slack > MOST_SLACK) {
                throw new IllegalStateException("the other solver found no bound");
            }
            state(chance);
        }
        return solver.objective().value();
    }

    /// The price of each person in the proof of the last bound; those of the undecided are 1 in all.
    double[] found() {
        return Arrays.stream(atLeast)
                .mapToDouble(row -> Math.max(0, -row.dualValue()))
                .toArray();
    }

    private void state(double[] chance) {
        for (int i = 0; i < chance.length; i++) {
            boolean decided = chance[i] >= 0;
            atLeast[i].setCoefficient(least, decided ? 0 : -1);
            atLeast[i].setBounds(decided ? chance[i] - slack : 0, MPSolver.infinity());
        }
    }

    @Override
    public void close() {
        solver.delete();
    }
}
