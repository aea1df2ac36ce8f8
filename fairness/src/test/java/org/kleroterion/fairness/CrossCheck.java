package org.kleroterion.fairness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.kleroterion.sortition.panel.LotteryVerdict;

/// All pools of the cross-check, one line each, and a summary; ends with 1 if a chance differs by more than 1e-5 and
/// the
/// other program does not merely fall short of an optimum that ours proves.
final class CrossCheck {

    static final double TOLERANCE = 1e-5;

    private CrossCheck() {}

    /// How two vectors of chances compare.
    ///
    /// @param difference the greatest, of a person; -1 if the other program did not finish
    /// @param otherFallsShort whether ours is proven with whole numbers and the other's is worse in the order of
    ///     LEXIMIN: an error that floating point has carried from level to level over there
    record Comparison(double difference, boolean otherFallsShort) {}

    static Comparison compare(People people, double seconds) {
        double[] other = PersonByPerson.leximin(people, seconds);
        if (Arrays.stream(other).anyMatch(chance -> chance < 0)) {
            return new Comparison(-1, false);
        }
        LeximinLottery lottery = FairLottery.leximin(people.typed(), 1000, LotteryListener.silent());
        double[] ours = people.typeOfPerson().stream()
                .mapToDouble(type -> LevelChance.nearly(lottery.chances().get(type)))
                .toArray();
        double worst = 0;
        for (int i = 0; i < other.length; i++) {
            worst = Math.max(worst, Math.abs(ours[i] - other[i]));
        }
        boolean proven = lottery.verdict() instanceof LotteryVerdict.Proven;
        return new Comparison(worst, worst > TOLERANCE && proven && isWorse(other, ours));
    }

    /// Whether the first chance that differs, from the lowest on, is lower in the first vector.
    private static boolean isWorse(double[] first, double[] second) {
        double[] one = Arrays.stream(first).sorted().toArray();
        double[] two = Arrays.stream(second).sorted().toArray();
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - two[i]) > TOLERANCE) {
                return one[i] < two[i];
            }
        }
        return false;
    }

    /// @param arguments after how many seconds of processor time the other program is stopped; from which pool; to
    /// which, exclusive
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!PersonByPerson.isPossible()) {
            out.println("the other solvers are not built for this machine: nothing was compared");
            return;
        }
        int compared = 0;
        int wrong = 0;
        int fallen = 0;
        double worst = 0;
        double patience = Double.parseDouble(arguments[0]);
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        for (long seed = from; seed < to; seed++) {
            People people = CrossCheckPools.of(seed);
            Comparison found = compare(people, patience);
            double difference = found.difference();
            out.printf(
                    Locale.ROOT,
                    "pool %d: %d people, panel of %d, %d quotas: %s%n",
                    seed,
                    people.persons().size(),
                    people.rules().size(),
                    people.rules().quotas().size(),
                    difference < 0
                            ? "the other program did not finish"
                            : String.format(Locale.ROOT, "%.1e", difference)
                                    + (found.otherFallsShort() ? ", the other falls short of a proven optimum" : ""));
            compared += difference < 0 ? 0 : 1;
            fallen += found.otherFallsShort() ? 1 : 0;
            wrong += difference > TOLERANCE && !found.otherFallsShort() ? 1 : 0;
            worst = Math.max(worst, difference);
        }
        out.printf(
                Locale.ROOT,
                "%d of %d pools compared; in %d the other program falls short of a proven optimum, %d differ otherwise by"
                        + " more than %.0e; the greatest difference is %.1e%n",
                compared,
                to - from,
                fallen,
                wrong,
                TOLERANCE,
                worst);
        System.exit(wrong == 0 ? 0 : 1);
    }
}
