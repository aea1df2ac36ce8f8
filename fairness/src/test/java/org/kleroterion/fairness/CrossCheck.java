package org.kleroterion.fairness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// All pools of the cross-check, one line each, and a summary; ends with 1 if a chance differs by more than 1e-5.
final class CrossCheck {

    static final double TOLERANCE = 1e-5;
    private static final long PATIENCE = 120_000_000_000L;

    private CrossCheck() {}

    /// The greatest difference of a person's chance between our lottery and the other program, or -1 if that one did
    /// not finish.
    static double difference(People people, long nanos) {
        double[] other = PersonByPerson.leximin(people, System.nanoTime() + nanos);
        LeximinLottery ours = FairLottery.leximin(people.typed(), 1000, LotteryListener.silent());
        List<Integer> typeOf = people.typeOfPerson();
        double worst = 0;
        for (int i = 0; i < other.length; i++) {
            if (other[i] < 0) {
                return -1;
            }
            double chance = LevelChance.nearly(ours.chances().get(typeOf.get(i)));
            worst = Math.max(worst, Math.abs(chance - other[i]));
        }
        return worst;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!PersonByPerson.isPossible()) {
            out.println("the other solvers are not built for this machine: nothing was compared");
            return;
        }
        int compared = 0;
        int wrong = 0;
        double worst = 0;
        for (long seed = 0; seed < CrossCheckPools.COUNT; seed++) {
            People people = CrossCheckPools.of(seed);
            double difference = difference(people, PATIENCE);
            out.printf(
                    Locale.ROOT,
                    "pool %d: %d people, panel of %d, %d quotas: %s%n",
                    seed,
                    people.persons().size(),
                    people.rules().size(),
                    people.rules().quotas().size(),
                    difference < 0
                            ? "the other program did not finish"
                            : String.format(Locale.ROOT, "%.1e", difference));
            compared += difference < 0 ? 0 : 1;
            wrong += difference > TOLERANCE ? 1 : 0;
            worst = Math.max(worst, difference);
        }
        out.printf(
                Locale.ROOT,
                "%d of %d pools compared, %d differ by more than %.0e, the greatest difference is %.1e%n",
                compared,
                CrossCheckPools.COUNT,
                wrong,
                TOLERANCE,
                worst);
        System.exit(wrong == 0 ? 0 : 1);
    }
}
