package org.kleroterion.fairness;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import java.util.List;

/// A linear program of GLOP with tolerances a thousand times finer than its own, and other ways to the optimum where
/// the
/// first ends in rounding errors.
final class Glop {

    private static final String SHARP = "primal_feasibility_tolerance: 1e-9 dual_feasibility_tolerance: 1e-9 ";
    private static final String LESS_SHARP = "primal_feasibility_tolerance: 1e-8 dual_feasibility_tolerance: 1e-8 ";
    private static final String FROM_LAST_BASIS = "use_dual_simplex: true use_preprocessing: false ";

    private static final List<String> OTHER_WAYS = List.of(
            SHARP + FROM_LAST_BASIS,
            SHARP,
            SHARP + "use_dual_simplex: true",
            SHARP + "use_preprocessing: false",
            SHARP + "use_scaling: false",
            LESS_SHARP,
            LESS_SHARP + "use_dual_simplex: true",
            LESS_SHARP + "use_preprocessing: false",
            LESS_SHARP + "use_scaling: false");

    private Glop() {}

    static MPSolver create() {
        MPSolver solver = MPSolver.createSolver("GLOP");
        solver.setSolverSpecificParametersAsString(SHARP + FROM_LAST_BASIS);
        return solver;
    }

    /// Solves from the last basis, else from none and in other ways.
    ///
    /// @return whether an optimum was found
    static boolean solve(MPSolver solver) {
        if (solver.solve() == ResultStatus.OPTIMAL) {
            return true;
        }
        boolean found = false;
        for (int i = 0; i < OTHER_WAYS.size() && !found; i++) {
            solver.setSolverSpecificParametersAsString(OTHER_WAYS.get(i));
            solver.reset();
            found = solver.solve() == ResultStatus.OPTIMAL;
        }
        solver.setSolverSpecificParametersAsString(SHARP + FROM_LAST_BASIS);
        return found;
    }
}
