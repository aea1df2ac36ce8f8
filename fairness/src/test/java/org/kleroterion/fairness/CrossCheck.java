package org.kleroterion.fairness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// All pools of the cross-check, one line each, and a summary; ends with 1 if a chance differs by more than 1e-5.
final class CrossCheck {

    static final double TOLERANCE = 1e-5;

    private CrossCheck() {}

    /// The greatest difference of a person's chance between our lottery and the other program, or -1 if that one did
    /// not finish.
    static double difference(People people, double seconds) {
        double[] other = PersonByPerson.leximin(people, seconds);
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
        double worst = 0;
        double patience = Double.parseDouble(arguments[0]);
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        for (long seed = from; seed < to; seed++) {
            People people = CrossCheckPools.of(seed);
            double difference = difference(people, patience);
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
                to - from,
                wrong,
                TOLERANCE,
                worst);
        System.exit(wrong == 0 ? 0 : 1);
    }
}
