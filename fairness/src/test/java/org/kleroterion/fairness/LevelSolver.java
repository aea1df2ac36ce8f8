package org.kleroterion.fairness;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// A solver that answers the values of all columns of a program, from no basis; none if it finds no optimum.
interface LevelSolver {

    double[] solve(LevelProgram program);

    /// The dual simplex of the product, with its perturbation against cycling.
    static LevelSolver ours() {
        return program -> {
            int rows = program.rows().size();
            DualSimplex simplex = new DualSimplex(rows, new Watch(LotteryListener.silent()));
            SplittableRandom noise = new SplittableRandom(1);
            for (int r = 0; r < rows; r++) {
                simplex.bound(
                        r, program.rows().get(r).lower(), program.rows().get(r).upper());
                simplex.cost(r, 1e-6 * (noise.nextDouble() - 0.5));
            }
            double cost = program.people();
            for (LevelProgram.Column column : program.columns()) {
                simplex.addColumn(
                        column.entries().stream()
                                .mapToInt(LevelProgram.Entry::row)
                                .toArray(),
                        column.entries().stream()
                                .mapToDouble(LevelProgram.Entry::value)
                                .toArray(),
                        column.lower(),
                        column.upper(),
                        cost);
                cost = -1e-6 * (1 + noise.nextDouble());
            }
            if (simplex.solve() != DualSimplex.Outcome.OPTIMAL) {
                return new double[0];
            }
            return IntStream.range(0, program.columns().size())
                    .mapToDouble(j -> simplex.value(rows + j))
                    .toArray();
        };
    }

    /// GLOP as it comes, with sharper tolerances.
    static LevelSolver glop() {
        return program -> {
            MPSolver solver = MPSolver.createSolver("GLOP");
            try {
                solver.setSolverSpecificParametersAsString(
                        "primal_feasibility_tolerance: 1e-9 dual_feasibility_tolerance: 1e-9");
                return solve(solver, program);
            } finally {
                solver.delete();
            }
        };
    }

    private static double[] solve(MPSolver solver, LevelProgram program) {
        List<MPConstraint> rows = new ArrayList<>();
        program.rows().forEach(row -> rows.add(solver.makeConstraint(row.lower(), row.upper())));
        List<MPVariable> columns = new ArrayList<>();
        for (LevelProgram.Column column : program.columns()) {
            MPVariable made = solver.makeNumVar(column.lower(), column.upper(), "");
            column.entries().forEach(entry -> rows.get(entry.row()).setCoefficient(made, entry.value()));
            columns.add(made);
        }
        solver.objective().setCoefficient(columns.getFirst(), 1);
        solver.objective().setMaximization();
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return new double[0];
        }
        return columns.stream().mapToDouble(MPVariable::solutionValue).toArray();
    }

    /// ojAlgo as it comes.
    static LevelSolver ojAlgo() {
        return program -> {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            List<Expression> rows = new ArrayList<>();
            for (LevelProgram.Row row : program.rows()) {
                rows.add(model.addExpression().lower(row.lower()).upper(row.upper()));
            }
            List<Variable> columns = new ArrayList<>();
            for (LevelProgram.Column column : program.columns()) {
                Variable made = model.addVariable().lower(column.lower()).upper(column.upper());
                column.entries().forEach(entry -> rows.get(entry.row()).set(made, entry.value()));
                columns.add(made);
            }
            columns.getFirst().weight(1);
            Optimisation.Result result = model.maximise();
            if (!result.getState().isOptimal()) {
                return new double[0];
            }
            return IntStream.range(0, columns.size())
                    .mapToDouble(result::doubleValue)
                    .toArray();
        };
    }
}
