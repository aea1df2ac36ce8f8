package org.kleroterion.fairness;

import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The dearest panel for prices of persons, searched by SCIP.
final class OtherPanels implements AutoCloseable {

    /// The dearest price as SCIP sees it: far from its tolerances, which are absolute.
    private static final double DEAREST = 1e4;

    private final MPSolver solver = MPSolver.createSolver("SCIP");
    private final MPVariable[] member;

    OtherPanels(People people) {
        member = solver.makeBoolVarArray(people.persons().size());
        OtherRules.state(people, solver, member);
    }

    /// @param gap how much dearer another panel may be, as a share of the price; 0 to search to the end
    /// @return the panel, ascending, or the best found when the time is over; empty if nothing was found, or not
    ///     to the end although that was wanted
    List<Integer> dearest(double[] price, double gap, double seconds) {
        double scale = DEAREST / Arrays.stream(price).max().orElse(1);
        MPObjective objective = solver.objective();
        for (int i = 0; i < price.length; i++) {
            objective.setCoefficient(member[i], price[i] * scale);
        }
        objective.setMaximization();
        solver.setTimeLimit((long) Math.clamp(1000 * seconds, 1, 1e9));
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, gap);
        ResultStatus status = solver.solve(parameters);
        if (status == ResultStatus.NOT_SOLVED || status == ResultStatus.FEASIBLE && gap == 0) {
            return List.of();
        }
        if (status != ResultStatus.OPTIMAL && status != ResultStatus.FEASIBLE) {
            throw new IllegalStateException("the other solver found no panel: " + status);
        }
        return IntStream.range(0, price.length)
                .filter(i -> member[i].solutionValue() > 0.5)
                .boxed()
                .toList();
    }

    @Override
    public void close() {
        solver.delete();
    }
}
