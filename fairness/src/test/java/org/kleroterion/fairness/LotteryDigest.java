package org.kleroterion.fairness;

import java.nio.charset.StandardCharsets;
import org.kleroterion.sortition.encoding.Sha256;

/// Prints one digest of everything that some lotteries consist of.
final class LotteryDigest {

    private LotteryDigest() {}

    static String digest() {
        StringBuilder all = new StringBuilder();
        all.append(FairLottery.leximin(PoolFile.read("sf_b_20", 20).pool(), 1000, LotteryListener.silent()));
        for (long seed = 0; seed < 60; seed++) {
            People people = SmallPools.of(seed);
            if (Feasibility.check(people.typed()) instanceof Feasibility.Feasible) {
                all.append(FairLottery.leximin(people.typed(), 1000, LotteryListener.silent()));
            }
        }
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static void main(String[] arguments) {
        System.out.println(digest());
    }
}
