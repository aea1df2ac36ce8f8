package org.kleroterion.fairness;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/// Two hundred random pools of 40 to 250 people with 2 to 7 features: loose and tight quotas, with and without
/// households; and six small ones that fractions of seats get wrong.
final class CrossCheckPools {

    static final int COUNT = 200;

    /// Which pools of seventy people all unlike, with quotas that leave no seat of play.
    private static final List<Integer> HARD = List.of(3, 8, 13, 2, 9, 10);

    private CrossCheckPools() {}

    /// Pools that the other program finishes soon: no more than a hundred people.
    static LongStream few() {
        return LongStream.range(0, COUNT)
                .filter(seed -> of(seed).persons().size() <= 100)
                .limit(25);
    }

    /// The hard pools that the other program finishes soon.
    static LongStream fewHard() {
        return LongStream.range(COUNT, COUNT + 3);
    }

    static People of(long seed) {
        if (seed >= COUNT) {
            return HardPoolsTest.exact(HARD.get((int) seed - COUNT));
        }
        SplittableRandom random = new SplittableRandom(1000 + seed);
        int people = 40 + random.nextInt(211);
        int size = Math.clamp(people / (3L + random.nextInt(6)), 8, 40);
        int criteria = 2 + random.nextInt(6);
        int values = 2 + random.nextInt(4);
        int slack = random.nextInt(3);
        int inHouseholds = random.nextInt(3) == 0 ? 30 : 0;
        return new LookAlikePools(people, size, criteria, values, slack, inHouseholds).pool(seed);
    }
}
