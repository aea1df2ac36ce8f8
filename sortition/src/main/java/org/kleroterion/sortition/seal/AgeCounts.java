package org.kleroterion.sortition.seal;

import java.time.LocalDate;
import java.util.List;
import org.kleroterion.sortition.roll.Elector;

/// How many electors of each sex and age a commune has.
final class AgeCounts {

    private static final int OLDEST = 200;

    private final int[] women = new int[OLDEST + 1];
    private final int[] men = new int[OLDEST + 1];

    private AgeCounts() {}

    static AgeCounts of(List<Elector> electors, LocalDate day) {
        AgeCounts counts = new AgeCounts();
        for (Elector elector : electors) {
            int[] ofSex = elector.sex().name().equals("F") ? counts.women : counts.men;
            ofSex[Math.clamp(elector.birthDate().ageOn(day), 0, OLDEST)]++;
        }
        return counts;
    }

    int electors(Stratum stratum) {
        int electors = 0;
        for (int age = stratum.from(); age <= Math.min(stratum.to(), OLDEST); age++) {
            electors += stratum.holds('F', age) ? women[age] : 0;
            electors += stratum.holds('M', age) ? men[age] : 0;
        }
        return electors;
    }
}
