package org.kleroterion.fairness;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;

/// LEXIMIN by plain column generation, person by person, with other solvers than ours: GLOP for the linear programs and
/// SCIP for the panels. No types, no relaxation: this is how the published programs work, hence the yardstick of the
/// bench. The judge of the cross-check is [OtherLeximin], which is quicker and loses less.
///
/// Each level is the linear program of prices: a price `y` for each person and a price `top` that no panel exceeds. The
/// best panel for the prices is searched to the end; if it exceeds `top` it becomes a row, else the level is found.
final class PersonByPerson {

    /// A panel that exceeds the top price by less than this is none the better.
    private static final double BETTER = 1e-9;

    /// People whose price is less than this share of the greatest are left to a later level.
    private static final double CONSIDERABLE = 1e-2;

    /// What it costs not to give people of earlier levels their chance: rounding errors are paid, nothing else is.
    private static final double DEAR = 100;

    /// The solver's own limit is not in processor time; a loaded machine may need so many times as long.
    private static final double LOADED = 20;

    private final int count;
    private final MPSolver prices;
    private final MPVariable top;
    private final MPVariable[] price;
    private final MPSolver panels;
    private final MPVariable[] member;
    private final MPSolverParameters exact = new MPSolverParameters();
    private final double[] chance;
    private final double[] found;
    private final double deadline;
    private boolean over;

    private PersonByPerson(People people, double deadline) {
        this.deadline = deadline;
        count = people.persons().size();
        chance = new double[count];
        found = new double[count];
        Arrays.fill(chance, -1);
        prices = Glop.create();
        top = prices.makeNumVar(0, MPSolver.infinity(), "top");
        price = prices.makeNumVarArray(count, 0, DEAR);
        panels = MPSolver.createSolver("SCIP");
        member = panels.makeBoolVarArray(count);
        exact.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
        OtherRules.state(people, panels, member);
    }

    /// Whether the solvers exist for this machine.
    static boolean isPossible() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | UnsatisfiedLinkError missing) {
            return false;
        }
    }

    /// The chance of each person, or those found when the time is over, the others -1.
    static double[] leximin(People people, double seconds) {
        PersonByPerson search = new PersonByPerson(people, ProcessorTime.millis() + 1000 * seconds);
        try {
            search.find();
        } finally {
            search.prices.delete();
            search.panels.delete();
        }
        return search.chance;
    }

    private void find() {
        int open = count;
        while (open > 0) {
            Double level = level();
            if (level == null) {
                return;
            }
            double greatest = 0;
            for (int i = 0; i < count; i++) {
                greatest = chance[i] < 0 ? Math.max(greatest, found[i]) : greatest;
            }
            for (int i = 0; i < count; i++) {
                if (chance[i] < 0 && found[i] > CONSIDERABLE * greatest) {
                    chance[i] = Math.max(0, level);
                    open--;
                }
            }
        }
    }

    /// The next level, or null when the time is over.
    private Double level() {
        MPObjective objective = prices.objective();
        objective.clear();
        objective.setCoefficient(top, 1);
        MPConstraint shared = prices.makeConstraint(1, 1);
        for (int i = 0; i < count; i++) {
            if (chance[i] < 0) {
                shared.setCoefficient(price[i], 1);
            } else {
                objective.setCoefficient(price[i], -chance[i]);
            }
        }
        objective.setMinimization();
        while (!over && ProcessorTime.millis() < deadline) {
            solvePrices();
            double level = objective.value();
            double limit = top.solutionValue();
            Arrays.setAll(found, i -> price[i].solutionValue());
            if (!addBetterPanel(limit)) {
                shared.setBounds(-MPSolver.infinity(), MPSolver.infinity());
                return level;
            }
        }
        return null;
    }

    /// Rounding errors that pile up from solution to solution are got rid of by a fresh start.
    private void solvePrices() {
        if (prices.solve() != ResultStatus.OPTIMAL) {
            prices.reset();
            require(prices.solve(), "prices");
        }
    }

    /// Whether there is a better panel; also when the time is over before this is known.
    private boolean addBetterPanel(double limit) {
        MPObjective objective = panels.objective();
        for (int i = 0; i < count; i++) {
            objective.setCoefficient(member[i], found[i]);
        }
        objective.setMaximization();
        panels.setTimeLimit((long) Math.clamp(LOADED * (deadline - ProcessorTime.millis()), 1, 1e9));
        ResultStatus status = panels.solve(exact);
        if (status == ResultStatus.FEASIBLE || status == ResultStatus.NOT_SOLVED) {
            over = true;
            return true;
        }
        require(status, "panels");
        boolean[] taken = new boolean[count];
        double worth = 0;
        for (int i = 0; i < count; i++) {
            taken[i] = member[i].solutionValue() > 0.5;
            worth += taken[i] ? found[i] : 0;
        }
        if (worth <= limit + BETTER) {
            return false;
        }
        MPConstraint row = prices.makeConstraint(-MPSolver.infinity(), 0);
        row.setCoefficient(top, -1);
        for (int i = 0; i < count; i++) {
            if (taken[i]) {
                row.setCoefficient(price[i], 1);
            }
        }
        return true;
    }

    private static void require(ResultStatus status, String what) {
        if (status != ResultStatus.OPTIMAL) {
            throw new IllegalStateException("the other solver found no optimum of the " + what + ": " + status);
        }
    }
}
