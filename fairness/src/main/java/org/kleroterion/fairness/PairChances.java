package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;

/// Whether two given people sit together as often as if they had been drawn independently.
///
/// For two people of types s and t the ratio is `E[c_s·c_t] / (n_s·n_t) / (p_s·p_t)`, for two of one type
/// `E[c_s·(c_s − 1)] / (n_s·(n_s − 1)) / p_s²`, with c the members of a panel, n the people of a type, p the share of
/// the panels on which one of them sits, when the people of a type are dealt evenly. 1 means independent; as a panel
/// has no seat twice, a little less than 1 is usual.
///
/// @param usual the median ratio over all pairs of people who can be drawn
/// @param greatest the greatest ratio
/// @param never the share of pairs who never sit together
/// @param distinct how many different compositions the table has
public record PairChances(double usual, double greatest, double never, int distinct) {

    private record Ratio(double ratio, double pairs) {}

    public static PairChances of(TypedPool pool, List<WeightedComposition> table) {
        int types = pool.types().size();
        double[] seats = new double[types];
        double[][] together = new double[types][types];
        double panels = table.stream()
                .map(WeightedComposition::weight)
                .reduce(BigInteger.ZERO, BigInteger::add)
                .doubleValue();
        for (WeightedComposition part : table) {
            List<Integer> members = part.composition().members();
            List<Integer> present = new ArrayList<>();
            for (int t = 0; t < types; t++) {
                if (members.get(t) > 0) {
                    present.add(t);
                }
            }
            double share = part.weight().doubleValue() / panels;
            for (int s : present) {
                seats[s] += share * members.get(s);
                for (int t : present) {
                    together[s][t] += share * members.get(s) * (members.get(t) - (s == t ? 1 : 0));
                }
            }
        }
        return summary(ratios(pool, seats, together), table.size());
    }

    private static List<Ratio> ratios(TypedPool pool, double[] seats, double[][] together) {
        List<Ratio> ratios = new ArrayList<>();
        for (int s = 0; s < seats.length; s++) {
            for (int t = s; t < seats.length; t++) {
                double people = pool.types().get(s).people();
                double others = pool.types().get(t).people() - (s == t ? 1 : 0);
                if (seats[s] > 0 && seats[t] > 0 && others > 0) {
                    double chances =
                            seats[s] / people * seats[t] / pool.types().get(t).people();
                    double pairs = people * others / (s == t ? 2 : 1);
                    ratios.add(new Ratio(together[s][t] / (people * others) / chances, pairs));
                }
            }
        }
        ratios.sort(Comparator.comparingDouble(Ratio::ratio));
        return ratios;
    }

    private static PairChances summary(List<Ratio> ratios, int distinct) {
        double all = ratios.stream().mapToDouble(Ratio::pairs).sum();
        double never = ratios.stream()
                .filter(r -> r.ratio() == 0)
                .mapToDouble(Ratio::pairs)
                .sum();
        double usual = 0;
        double counted = 0;
        double greatest = 0;
        for (Ratio one : ratios) {
            usual = counted < all / 2 ? one.ratio() : usual;
            counted += one.pairs();
            greatest = one.ratio();
        }
        return new PairChances(usual, greatest, all == 0 ? 0 : never / all, distinct);
    }
}
