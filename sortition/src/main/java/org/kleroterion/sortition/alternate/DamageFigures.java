package org.kleroterion.sortition.alternate;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.QuotaDamage;
import org.kleroterion.sortition.panel.TypedPool;

/// What alternates are worth: the expected damage to the quotas of a panel, in points, as a mean over all panels.
///
/// @param chosen with the alternates of the table
/// @param scaled with scaled alternates, the common practice
/// @param none without alternates
public record DamageFigures(Fraction chosen, Fraction scaled, Fraction none) {

    /// @param compositions and their alternates, in the same order
    /// @param count how many alternates each has
    public static DamageFigures of(
            TypedPool pool, DropOuts dropOuts, List<Composition> compositions, AlternatesTable table, int count) {
        ExpectedDamage expected = new ExpectedDamage(pool, dropOuts);
        ScaledAlternates practice = new ScaledAlternates(pool, count);
        Map<String, long[]> known = new TreeMap<>();
        BigInteger[] sums = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
        for (int at = 0; at < compositions.size(); at++) {
            Composition composition = compositions.get(at);
            List<Integer> alternates = table.alternates().get(at);
            long[] damages = known.computeIfAbsent(composition.members() + " " + alternates, key -> {
                ExpectedDamage.Panel panel = expected.panel(composition);
                return new long[] {panel.of(alternates), panel.of(practice.of(composition, count)), panel.of(List.of())
                };
            });
            for (int which = 0; which < sums.length; which++) {
                sums[which] = sums[which].add(BigInteger.valueOf(damages[which]));
            }
        }
        int panels = compositions.size();
        return new DamageFigures(mean(sums[0], panels), mean(sums[1], panels), mean(sums[2], panels));
    }

    /// The mean over panels and samples, in points, of a sum in parts.
    public static Fraction mean(BigInteger sum, int panels) {
        return new Fraction(
                sum,
                BigInteger.valueOf(QuotaDamage.POINT).multiply(BigInteger.valueOf((long) DropOuts.SAMPLES * panels)));
    }
}
