package org.kleroterion.sortition.quota;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.csv.CsvTableReader;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.Quota;

/// How many people of a population have each value of each feature.
///
/// @param features the features and their values, in the order of the table
public record Population(List<Feature> features) {

    /// One feature; its values are all those of the population.
    public record Feature(String name, List<Count> counts) {

        public Feature {
            counts = List.copyOf(counts);
        }

        public Fraction total() {
            return counts.stream().map(Count::people).reduce(Fraction.ZERO, Fraction::plus);
        }
    }

    /// How many people have a value; statistics weight people, so it need not be whole.
    public record Count(String value, Fraction people) {}

    public Population {
        features = List.copyOf(features);
    }

    /// Reads counts per value, `feature,value,count`, or a joint table, whose columns beside `count` are features.
    ///
    /// @param name the name by which problems call the file
    /// @param joint features made of several columns of a joint table, as `sex+age`
    /// @throws InvalidInput with all that is wrong, margins that do not add up among it
    public static Population read(String name, byte[] bytes, List<String> joint) {
        Problems problems = new Problems();
        Optional<CsvTable> table = CsvTableReader.read(name, bytes, problems);
        List<Feature> features = table.map(found -> new PopulationReader(found, joint, problems).read())
                .orElse(List.of());
        if (!problems.hasErrors()) {
            checkTotals(features, name, problems);
        }
        problems.refuseErrors();
        return new Population(features);
    }

    /// The quotas of a panel of `size`, feature by feature.
    ///
    /// @throws InvalidInput if the population has fewer people than the panel members
    public List<Margin> quotas(int size, QuotaRule rule) {
        Problems problems = new Problems();
        for (Feature feature : features) {
            if (feature.total().compareTo(Fraction.of(size, 1)) < 0) {
                problems.add(Problem.error(
                        "MARGIN-203",
                        Place.file(""),
                        "feature",
                        feature.name(),
                        "total",
                        number(feature.total()),
                        "size",
                        Integer.toString(size)));
            }
        }
        problems.refuseErrors();
        return features.stream()
                .flatMap(feature -> margins(feature, size, rule).stream())
                .toList();
    }

    private static List<Margin> margins(Feature feature, int size, QuotaRule rule) {
        Fraction total = feature.total();
        List<Fraction> parts = feature.counts().stream()
                .map(count -> new Fraction(
                        count.people().numerator().multiply(total.denominator()),
                        count.people().denominator().multiply(total.numerator())))
                .toList();
        List<Fraction> shares = parts.stream().map(part -> part.times(size)).toList();
        List<String> names = feature.counts().stream().map(Count::value).toList();
        List<QuotaRule.Bounds> bounds = rule.round(shares, names, size);
        List<Margin> margins = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            QuotaRule.Bounds own = bounds.get(at);
            Quota quota = new Quota(feature.name(), names.get(at), own.min(), own.max());
            margins.add(new Margin(quota, parts.get(at), shares.get(at)));
        }
        return margins;
    }

    /// All features count the same people; the total that most of them have is taken as theirs.
    private static void checkTotals(List<Feature> features, String file, Problems problems) {
        Map<Fraction, Long> votes = new LinkedHashMap<>();
        features.forEach(feature -> votes.merge(feature.total(), 1L, Long::sum));
        Fraction usual = votes.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Fraction, Long> vote) -> vote.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(Fraction.ZERO);
        for (Feature feature : features) {
            if (feature.total().isZero()) {
                problems.add(Problem.error("MARGIN-202", Place.file(file), "feature", feature.name()));
            } else if (!feature.total().equals(usual)) {
                problems.add(Problem.error(
                        "MARGIN-201",
                        Place.file(file),
                        "feature",
                        feature.name(),
                        "total",
                        number(feature.total()),
                        "usual",
                        number(usual),
                        "others",
                        others(features, usual)));
            }
        }
    }

    private static String others(List<Feature> features, Fraction usual) {
        return String.join(
                ", ",
                features.stream()
                        .filter(feature -> feature.total().equals(usual))
                        .map(Feature::name)
                        .toList());
    }

    private static String number(Fraction people) {
        return people.denominator().equals(BigInteger.ONE) ? people.numerator().toString() : people.toDecimal(3);
    }
}
