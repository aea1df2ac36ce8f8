package org.kleroterion.fairness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kleroterion.sortition.panel.LotteryVerdict;

/// All pools of the cross-check, one line each, and a summary; ends with 1 if a chance differs by more than 1e-5 or a
/// pool could not be compared.
final class CrossCheck {

    static final double TOLERANCE = 1e-5;

    private CrossCheck() {}

    /// How two vectors of chances compare.
    ///
    /// @param difference the greatest, of a person; infinite if the other program did not finish
    /// @param proven whether ours is proven with whole numbers
    /// @param seconds of processor time that the other program took
    record Comparison(double difference, OtherLeximin.Found other, boolean proven, double seconds) {

        boolean isDone() {
            return difference < Double.POSITIVE_INFINITY;
        }

        boolean agrees() {
            return difference <= TOLERANCE;
        }
    }

    static Comparison compare(People people, double patience) {
        double start = ProcessorTime.millis();
        OtherLeximin.Found other = OtherLeximin.of(people, patience);
        double seconds = (ProcessorTime.millis() - start) / 1000;
        LeximinLottery lottery = FairLottery.leximin(people.typed(), 1000, LotteryListener.silent());
        return new Comparison(
                difference(people, lottery, other.chances()),
                other,
                lottery.verdict() instanceof LotteryVerdict.Proven,
                seconds);
    }

    private static double difference(People people, LeximinLottery lottery, List<Double> other) {
        List<Integer> types = people.typeOfPerson();
        double worst = 0;
        for (int i = 0; i < types.size(); i++) {
            double ours = LevelChance.nearly(lottery.chances().get(types.get(i)));
            double theirs = other.get(i);
            worst = Math.max(worst, theirs < 0 ? Double.POSITIVE_INFINITY : Math.abs(ours - theirs));
        }
        return worst;
    }

    /// @param arguments after how many seconds of processor time the other program is stopped; from which pool; to
    ///     which, exclusive
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!PersonByPerson.isPossible()) {
            out.println("the other solvers are not built for this machine: nothing was compared");
            return;
        }
        double patience = Double.parseDouble(arguments[0]);
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        int done = 0;
        int agreed = 0;
        double worst = 0;
        double seconds = 0;
        for (int seed = from; seed < to; seed++) {
            People people = CrossCheckPools.of(seed);
            Comparison found = compare(people, patience);
            out.println(line(seed, people, found));
            done += found.isDone() ? 1 : 0;
            agreed += found.agrees() ? 1 : 0;
            worst = found.isDone() ? Math.max(worst, found.difference()) : worst;
            seconds += found.seconds();
        }
        out.printf(
                Locale.ROOT,
                "%d of %d pools compared, %d agree to %.0e for every person; the greatest difference is %.1e; %.0f s%n",
                done,
                to - from,
                agreed,
                TOLERANCE,
                worst,
                seconds);
        System.exit(agreed == to - from ? 0 : 1);
    }

    private static String line(int seed, People people, Comparison found) {
        return String.format(
                Locale.ROOT,
                "pool %d: %d people, panel of %d, %d quotas: %s, %d levels, %d of them by whole searches, ours %s, %.1f s",
                seed,
                people.persons().size(),
                people.rules().size(),
                people.rules().quotas().size(),
                found.isDone() ? String.format(Locale.ROOT, "%.1e", found.difference()) : "did not finish",
                found.other().levels(),
                found.other().searched(),
                found.proven() ? "proven" : "not proven",
                found.seconds());
    }
}
