package org.kleroterion.fairness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.kleroterion.sortition.panel.LevelProof;

/// Our solver beside GLOP, HiGHS and ojAlgo on the linear programs of the levels of real and made-up pools: processor
/// time of
/// all levels of a pool, warm, and whether the optima agree.
final class LevelBench {

    /// Processor milliseconds of repetition, before and while it is timed.
    private static final double LONG_ENOUGH = 1500;

    private LevelBench() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!PersonByPerson.isPossible()) {
            out.println("GLOP is not built for this machine");
            return;
        }
        List<LevelSolver> others = List.of(LevelSolver.glop(), new Highs(), LevelSolver.ojAlgo());
        out.println("| pool | types | rows | levels | ours, from the last basis, ms | ours, from none, ms | GLOP, ms "
                + "| HiGHS, ms | ojAlgo, ms | optima differ by at most |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (LotteryBench.Case one : LotteryBench.cases()) {
            out.println(row(one, others));
        }
    }

    private static String row(LotteryBench.Case one, List<LevelSolver> others) {
        PanelRows panel = new PanelRows(one.pool());
        List<LevelProof> levels = LeximinLevels.of(one.pool(), panel, new Watch(LotteryListener.silent()));
        List<LevelProgram> programs = LevelProgram.of(panel, levels);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.2f | %s | %s | %s | %s | %.0e |",
                one.name(),
                panel.types,
                programs.getLast().rows().size(),
                programs.size(),
                millis(run -> inOneGo(panel, levels)),
                cell(LevelSolver.ours(), programs),
                cell(others.get(0), programs),
                cell(others.get(1), programs),
                cell(others.get(2), programs),
                others.stream()
                        .mapToDouble(other -> difference(other, programs))
                        .max()
                        .orElse(0));
    }

    /// As the product does it: each level from the basis of the last, rows of certainty added where they are violated.
    private static void inOneGo(PanelRows panel, List<LevelProof> levels) {
        StageProgram program = new StageProgram(panel, new Watch(LotteryListener.silent()));
        for (LevelProof level : levels) {
            program.solve();
            level.types().forEach(t -> program.decide(t, LevelChance.nearly(level.chance())));
        }
    }

    /// How long a solver takes, and how many levels it calls impossible.
    private static String cell(LevelSolver solver, List<LevelProgram> programs) {
        long missed = programs.stream()
                .filter(program -> solver.solve(program).length == 0)
                .count();
        return String.format(Locale.ROOT, "%.2f", millis(run -> programs.forEach(solver::solve)))
                + (missed == 0 ? "" : ", " + missed + " not solved");
    }

    private static double difference(LevelSolver solver, List<LevelProgram> programs) {
        double worst = 0;
        for (LevelProgram program : programs) {
            double[] other = solver.solve(program);
            double ours = LevelSolver.ours().solve(program)[0];
            worst = other.length == 0 ? worst : Math.max(worst, Math.abs(ours - other[0]));
        }
        return worst;
    }

    private static double millis(IntConsumer work) {
        repeat(work);
        return repeat(work);
    }

    private static double repeat(IntConsumer work) {
        double start = ProcessorTime.millis();
        int runs = 0;
        while (ProcessorTime.millis() - start < LONG_ENOUGH || runs < 2) {
            work.accept(runs++);
        }
        return (ProcessorTime.millis() - start) / runs;
    }
}
