package org.kleroterion.sortition.alternate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.Vectors.Vector;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.QuotaDamage;
import org.kleroterion.sortition.panel.ShareDeviation;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.Volunteer;
import org.kleroterion.sortition.placing.AlternateDealing;
import org.kleroterion.sortition.placing.AlternateTags;
import org.kleroterion.sortition.placing.Dealing;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PlacingSeed;
import org.kleroterion.sortition.pool.QuotaTable;

/// The published vectors of the algorithms 8.9 to 8.17.
class AlternateVectorsTest {

    private static final int SIZE = 6;

    static Stream<Vector> vectors() {
        return Stream.of("8.9", "8.10", "8.11", "8.12", "8.13", "8.15", "8.16", "8.17")
                .flatMap(algorithm -> Vectors.of("alternates.json", algorithm).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void every_vector_of_the_alternates_is_met(Vector vector) {
        Object found = switch (vector.algorithm()) {
            case "8.9" -> QuotaDamage.of(quotas(vector).quotas(), numbers(vector, "counts"));
            case "8.10" ->
                PanelTally.counting(people(vector).pool(), numbers(vector, "counts"))
                        .successor(numbers(vector, "free"));
            case "8.11" ->
                DropOuts.of(hash(vector, "seed"), (int) vector.number("seats"), (int) vector.number("percent"))
                        .samples();
            case "8.12" -> damages(vector);
            case "8.13" -> scaled(vector);
            case "8.15" -> dealt(vector);
            case "8.16" ->
                AlternateTags.tag(SecretKey.of(hash(vector, "key").bytes()), (int) vector.number("panel"), (int)
                        vector.number("rank"));
            default -> deviation(vector);
        };
        assertThat(found.toString())
                .isEqualTo(vector.expected().values().iterator().next().toString());
    }

    private static List<Fraction> damages(Vector vector) {
        TypedPeople people = people(vector);
        DropOuts dropOuts = DropOuts.of(hash(vector, "seed"), SIZE, (int) vector.number("percent"));
        ExpectedDamage.Panel panel =
                new ExpectedDamage(people.pool(), dropOuts).panel(composition(people, numbers(vector, "members")));
        List<Integer> alternates = numbers(vector, "alternates");
        return IntStream.rangeClosed(0, alternates.size())
                .mapToObj(first -> panel.of(alternates.subList(0, first)))
                .map(sum -> DamageFigures.mean(BigInteger.valueOf(sum), 1))
                .toList();
    }

    private static List<Integer> scaled(Vector vector) {
        TypedPeople people = people(vector);
        int count = (int) vector.number("count");
        return new ScaledAlternates(people.pool(), count).of(composition(people, numbers(vector, "members")), count);
    }

    private static List<List<Integer>> dealt(Vector vector) {
        TypedPeople people = people(vector);
        PlacingSeed placing = new PlacingSeed(hash(vector, "placing"));
        List<Composition> compositions = lists(vector, "compositions").stream()
                .map(members -> composition(people, members))
                .toList();
        DealtPanels panels = Dealing.deal(placing, people, compositions);
        return AlternateDealing.deal(placing, panels, lists(vector, "alternates"))
                .panels();
    }

    private static Fraction deviation(Vector vector) {
        TypedPeople people = people(vector);
        List<Fraction> chances = ((List<?>) input(vector, "chances"))
                .stream().map(Object::toString).map(Fraction::parse).toList();
        List<Composition> compositions = lists(vector, "compositions").stream()
                .map(members -> composition(people, members))
                .toList();
        return ShareDeviation.of(people.pool(), chances, compositions);
    }

    private static QuotaTable quotas(Vector vector) {
        return new QuotaTable(Vectors.maps(input(vector, "quotas")).stream()
                .map(quota -> new Quota(
                        String.valueOf(quota.get("feature")),
                        String.valueOf(quota.get("value")),
                        ((Number) quota.getOrDefault("min", 0)).intValue(),
                        ((Number) quota.getOrDefault("max", 0)).intValue()))
                .toList());
    }

    private static TypedPeople people(Vector vector) {
        QuotaTable quotas = quotas(vector);
        List<Volunteer> volunteers = Vectors.maps(input(vector, "people")).stream()
                .map(person -> volunteer(quotas, person))
                .toList();
        return TypedPeople.of(new PanelRules(SIZE, quotas.quotas()), volunteers);
    }

    private static Volunteer volunteer(QuotaTable quotas, Map<String, Object> person) {
        String household = String.valueOf(person.get("household"));
        List<String> values = ((List<?>) Objects.requireNonNull(person.get("values")))
                .stream().map(Object::toString).toList();
        return new Volunteer(
                quotas.positions(values), household.equals("-") ? Volunteer.ALONE : Integer.parseInt(household));
    }

    private static Composition composition(TypedPeople people, List<Integer> members) {
        List<Integer> counts =
                new ArrayList<>(Collections.nCopies(people.pool().types().size(), 0));
        members.forEach(type -> counts.set(type, counts.get(type) + 1));
        return new Composition(counts);
    }

    private static Hash hash(Vector vector, String key) {
        return Hash.parse(vector.text(key));
    }

    private static List<Integer> numbers(Vector vector, String key) {
        return numbers(input(vector, key));
    }

    private static List<List<Integer>> lists(Vector vector, String key) {
        return ((List<?>) input(vector, key))
                .stream().map(AlternateVectorsTest::numbers).toList();
    }

    private static List<Integer> numbers(Object list) {
        return ((List<?>) list)
                .stream().map(number -> ((Number) number).intValue()).toList();
    }

    private static Object input(Vector vector, String key) {
        return Objects.requireNonNull(vector.inputs().get(key), key);
    }
}
