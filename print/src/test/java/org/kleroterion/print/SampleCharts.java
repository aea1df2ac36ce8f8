package org.kleroterion.print;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kleroterion.print.chart.Chart;
import org.kleroterion.print.chart.Range;
import org.kleroterion.print.chart.Series;

/// Charts of invented figures.
final class SampleCharts {

    private SampleCharts() {}

    static List<Chart> all(String language) {
        return List.of(chances(language, 1), quotas(language), damage(language), tradeOff(language));
    }

    static Chart chances(String language, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Double> leximin = new ArrayList<>();
        List<Double> nash = new ArrayList<>();
        List<Double> maximin = new ArrayList<>();
        for (int person = 0; person < 310; person++) {
            leximin.add((10 + random.nextInt(3) * (person % 7 == 0 ? 8 : 1)) / 100.0);
            nash.add((7 + random.nextInt(14)) / 100.0);
            maximin.add(random.nextInt(6) == 0 ? 0.4 : 0.1);
        }
        return LotteryCharts.in(language)
                .chances(List.of(
                        Series.sorted("LEXIMIN", leximin),
                        Series.sorted("NASH", nash),
                        Series.sorted("MAXIMIN", maximin)));
    }

    static Chart quotas(String language) {
        return LotteryCharts.in(language)
                .quotas(List.of(
                        new Range("sexe", "femmes", 19, 21, 16.3, 20),
                        new Range("sexe", "hommes", 19, 21, 23.7, 20),
                        new Range("âge", "18-29 ans", 8, 9, 5.2, 8.4),
                        new Range("âge", "30-59 ans", 19, 21, 18.1, 20.6),
                        new Range("âge", "60 ans et plus", 11, 12, 16.7, 11),
                        new Range("diplôme", "aucun, ou inférieur au baccalauréat", 15, 17, 7.25, 15),
                        new Range("diplôme", "baccalauréat ou équivalent, et au-delà", 23, 25, 32.75, 25)));
    }

    static Chart damage(String language) {
        List<Series.Point> chosen = new ArrayList<>();
        List<Series.Point> scaled = new ArrayList<>();
        for (int alternates = 0; alternates <= 12; alternates++) {
            chosen.add(new Series.Point(alternates, 4.2 / (1 + alternates * 0.45)));
            scaled.add(new Series.Point(alternates, 4.2 / (1 + alternates * 0.28)));
        }
        return LotteryCharts.in(language)
                .damage(List.of(new Series.Curve("choisis", chosen), new Series.Curve("proportionnels", scaled)));
    }

    static Chart tradeOff(String language) {
        List<Series.Point> highest = new ArrayList<>();
        List<Series.Point> lowest = new ArrayList<>();
        for (int step = 0; step <= 8; step++) {
            double weight = Math.scalb(1.0, step - 4);
            highest.add(new Series.Point(weight, 0.9 / (1 + weight)));
            lowest.add(new Series.Point(weight, 0.1 / (1 + 0.1 * weight)));
        }
        return LotteryCharts.in(language)
                .tradeOff(List.of(new Series.Curve("max", highest), new Series.Curve("min", lowest)));
    }
}
