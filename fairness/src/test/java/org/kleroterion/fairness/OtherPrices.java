package org.kleroterion.fairness;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The linear program of one level over the panels known so far, in GLOP: a price for each person, and a top price that
/// no known panel exceeds. Its value is the chance that some lottery over these panels gives to everyone undecided.
final class OtherPrices implements AutoCloseable {

    /// A panel that exceeds the top price by less than this is none the better; prices are about 1.
    private static final double BETTER = 1e-9;

    /// So much may people of earlier levels lack, because no solver meets their chances to the last digit.
    private static final double SLACK = 1e-9;

    /// What it costs to let them lack more, so that there is an answer while too few panels are known.
    private static final double DEAR = 1e3;

    private final MPSolver solver = Glop.create();
    private final MPVariable top;
    private final MPVariable[] price;
    private final MPConstraint total;
    private final Set<List<Integer>> known = new HashSet<>();

    /// @param people how many
    OtherPrices(int people) {
        top = solver.makeNumVar(0, MPSolver.infinity(), "top");
        price = solver.makeNumVarArray(people, 0, DEAR);
        total = solver.makeConstraint(1, 1);
    }

    /// Begins a level.
    ///
    /// @param chance of the decided, -1 of the others
    void level(double[] chance) {
        MPObjective objective = solver.objective();
        objective.clear();
        objective.setCoefficient(top, 1);
        double open = 0;
        for (int i = 0; i < chance.length; i++) {
            boolean decided = chance[i] >= 0;
            total.setCoefficient(price[i], decided ? 0 : 1);
            objective.setCoefficient(price[i], decided ? SLACK - chance[i] : 0);
            open += decided ? 0 : 1;
        }
        total.setBounds(open, open);
        objective.setMinimization();
    }

    /// How much the worst served person lacks of these chances when the known panels are mixed as well as can be.
    double shortfall(double[] chance) {
        for (int i = 0; i < chance.length; i++) {
            total.setCoefficient(price[i], 1);
            solver.objective().setCoefficient(price[i], -chance[i]);
        }
        total.setBounds(chance.length, chance.length);
        return -solve();
    }

    /// The chance of the level over the known panels.
    double solve() {
        if (!Glop.solve(solver)) {
            throw new IllegalStateException("the other solver found no prices");
        }
        return solver.objective().value() / total.ub();
    }

    /// A chance that no lottery over the known panels exceeds at this level, without any slack.
    ///
    /// @param chance of the decided, -1 of the others
    double bound(double[] chance) {
        double paid = 0;
        for (int i = 0; i < chance.length; i++) {
            paid += chance[i] < 0 ? 0 : chance[i] * price[i].solutionValue();
        }
        return (top.solutionValue() - paid) / total.ub();
    }

    /// The price of each person at the last solution; those of the undecided are 1 on average.
    double[] found() {
        return Arrays.stream(price)
                .mapToDouble(one -> Math.max(0, one.solutionValue()))
                .toArray();
    }

    /// Makes a panel known that exceeds the top price.
    ///
    /// @return whether it does, and is new
    boolean addIfBetter(List<Integer> panel) {
        double worth = panel.stream().mapToDouble(i -> price[i].solutionValue()).sum();
        if (worth <= top.solutionValue() + BETTER || !known.add(panel)) {
            return false;
        }
        MPConstraint row = solver.makeConstraint(-MPSolver.infinity(), 0);
        row.setCoefficient(top, -1);
        panel.forEach(i -> row.setCoefficient(price[i], 1));
        return true;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
