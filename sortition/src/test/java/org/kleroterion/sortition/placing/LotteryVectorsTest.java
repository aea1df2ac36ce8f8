package org.kleroterion.sortition.placing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.CompositionTable;
import org.kleroterion.sortition.panel.PanelCheck;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.Volunteer;
import org.kleroterion.sortition.pool.ElectorIndex;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.QuotaTable;
import org.kleroterion.sortition.pool.SealedVolunteer;
import org.kleroterion.sortition.witness.BeaconRound;

/// The published vectors of chapters 7 and 8.
class LotteryVectorsTest {

    private static final Path VECTORS = Path.of(System.getProperty("kleroterion.root", ".."), "spec", "vectors");

    /// Inputs and expected outputs of one vector.
    private record Vector(String algorithm, Map<String, Object> inputs, Map<String, Object> expected) {

        String text(String name) {
            return at(inputs, name).toString();
        }

        int number(String name) {
            return ((Number) at(inputs, name)).intValue();
        }

        Hash hash(String name) {
            return Hash.parse(text(name));
        }

        PlacingSeed placing() {
            return new PlacingSeed(hash("placing"));
        }

        BeaconRound beacon() {
            return new BeaconRound(number("round"), text("signature"));
        }

        List<Map<String, Object>> list(String name) {
            return objects(at(inputs, name));
        }

        QuotaTable quotas() {
            return new QuotaTable(list("quotas").stream()
                    .map(quota -> new Quota(
                            at(quota, "feature").toString(),
                            at(quota, "value").toString(),
                            ((Number) at(quota, "min")).intValue(),
                            ((Number) at(quota, "max")).intValue()))
                    .toList());
        }

        TypedPeople people(int size) {
            List<Volunteer> volunteers = list("people").stream()
                    .map(person -> new Volunteer(quotas().positions(texts(at(person, "values"))), household(person)))
                    .toList();
            int most = ((Number) inputs.getOrDefault("most", 1)).intValue();
            return TypedPeople.of(new PanelRules(size, quotas().quotas(), most), volunteers);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_vector_of_the_pool_and_the_lottery_is_met() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("pool.json", "lottery.json")) {
            List<Map<String, Object>> vectors = objects(JSON.std.anyFrom(Files.readString(VECTORS.resolve(file))));
            for (int at = 0; at < vectors.size(); at++) {
                Map<String, Object> map = vectors.get(at);
                Vector vector = new Vector(
                        at(map, "algorithm").toString(), object(at(map, "inputs")), object(at(map, "expected")));
                String name = file + " " + at + ": " + vector.algorithm();
                tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(actual(vector, map.getOrDefault("name", "")))
                                .isEqualTo(expected(vector, map.getOrDefault("name", "")))));
            }
        }
        return tests.stream();
    }

    private static Object actual(Vector vector, Object name) {
        return switch (vector.algorithm()) {
            case "7.2" -> orders(vector);
            case "7.3" -> pool(vector).tree().root().hex();
            case "7.4" -> types(vector.people(3));
            case "7.5" -> isPanel(vector);
            case "8.1" ->
                CompositionTable.parse(vector.text("compositions").getBytes(StandardCharsets.UTF_8), 4)
                        .saltedHash(
                                vector.hash("salt"),
                                Sha256.of(vector.text("alternates").getBytes(StandardCharsets.UTF_8)))
                        .hex();
            case "8.2" ->
                PlacingSeed.of(vector.hash("pool"), vector.beacon()).value().hex();
            case "8.3" -> PanelOrder.order(vector.placing(), vector.number("panels"));
            case "8.4" -> dealt(vector);
            case "8.5" ->
                "tag".equals(name)
                        ? PanelTags.tag(key(vector.text("key")), vector.number("panel"))
                                .hex()
                        : Appearances.of(numbers(at(vector.inputs(), "served"))).lines();
            case "8.7" ->
                PanelOrder.name(
                        PanelThrow.drawn(
                                vector.hash("throw"),
                                vector.text("digits")
                                        .chars()
                                        .mapToObj(digit -> digit - '0')
                                        .toList(),
                                vector.beacon()),
                        vector.number("panels"));
            case "8.8" ->
                PlacingSeed.withoutRecord(vector.hash("pool"), vector.hash("quotas"), vector.number("size"))
                        .value()
                        .hex();
            default -> throw new IllegalArgumentException(vector.algorithm());
        };
    }

    private static Object expected(Vector vector, Object name) {
        Map<String, Object> expected = vector.expected();
        return switch (vector.algorithm()) {
            case "7.2" -> at(expected, "hashes");
            case "7.3" -> at(expected, "root");
            case "7.4" ->
                objects(at(expected, "types")).stream()
                        .map(type -> at(type, "key") + " " + at(type, "people"))
                        .toList();
            case "7.5" -> at(expected, "panel");
            case "8.1" -> at(expected, "hash");
            case "8.2", "8.8" -> at(expected, "placing");
            case "8.3" -> at(expected, "order");
            case "8.4" ->
                panels(at(expected, "panels")) + " " + at(expected, "served") + " " + at(expected, "deviation");
            case "8.5" -> "tag".equals(name) ? at(expected, "tag") : lines(at(expected, "lines"));
            case "8.7" -> at(expected, "panel");
            default -> throw new IllegalArgumentException(vector.algorithm());
        };
    }

    private static List<String> orders(Vector vector) {
        return texts(at(vector.inputs(), "keys")).stream()
                .map(key -> new SealedVolunteer(key(key), new ElectorIndex("99001", 0), new Volunteer(List.of(), 0)))
                .map(volunteer -> volunteer.order().hex())
                .toList();
    }

    private static PoolAnnex pool(Vector vector) {
        QuotaTable quotas = new QuotaTable(List.of(
                new Quota("sex", "F", 0, 9),
                new Quota("sex", "M", 0, 9),
                new Quota("age", "18-39", 0, 9),
                new Quota("age", "40+", 0, 9)));
        List<SealedVolunteer> volunteers = vector.list("volunteers").stream()
                .map(volunteer -> new SealedVolunteer(
                        key(at(volunteer, "key").toString()),
                        ElectorIndex.parse(at(volunteer, "elector").toString()),
                        new Volunteer(quotas.positions(texts(at(volunteer, "values"))), household(volunteer))))
                .toList();
        return new PoolAnnex(quotas, volunteers);
    }

    private static List<String> types(TypedPeople people) {
        List<String> types = new ArrayList<>();
        for (int type = 0; type < people.pool().types().size(); type++) {
            types.add(people.pool().types().get(type).quotas() + " " + people.peopleOf(type));
        }
        return types;
    }

    private static boolean isPanel(Vector vector) {
        TypedPeople people = vector.people(vector.number("size"));
        Composition composition = composition(numbers(at(vector.inputs(), "members")), people);
        return PanelCheck.faults(people.pool(), composition).isEmpty();
    }

    private static String dealt(Vector vector) {
        List<List<Integer>> rows = ((List<?>) at(vector.inputs(), "compositions"))
                .stream().map(LotteryVectorsTest::numbers).toList();
        TypedPeople people = vector.people(rows.getFirst().size());
        List<Composition> compositions =
                rows.stream().map(row -> composition(row, people)).toList();
        DealtPanels dealt = Dealing.deal(vector.placing(), people, PanelOrder.of(vector.placing(), compositions));
        return dealt.panels() + " " + dealt.appearances() + " " + dealt.deviation();
    }

    private static Composition composition(List<Integer> members, TypedPeople people) {
        List<Integer> counts =
                new ArrayList<>(Collections.nCopies(people.pool().types().size(), 0));
        members.forEach(type -> counts.set(type, counts.get(type) + 1));
        return new Composition(counts);
    }

    private static List<List<Integer>> panels(Object panels) {
        return ((List<?>) panels)
                .stream()
                        .map(LotteryVectorsTest::numbers)
                        .map(panel -> panel.stream().sorted().toList())
                        .toList();
    }

    private static List<Appearances.Line> lines(Object lines) {
        return objects(lines).stream()
                .map(line -> new Appearances.Line(
                        ((Number) at(line, "from")).intValue(),
                        ((Number) at(line, "to")).intValue(),
                        ((Number) at(line, "volunteers")).intValue(),
                        ((Number) at(line, "seats")).longValue()))
                .toList();
    }

    private static int household(Map<String, Object> person) {
        String household = at(person, "household").toString();
        return household.equals("-") ? Volunteer.ALONE : Integer.parseInt(household);
    }

    private static SecretKey key(String hex) {
        return SecretKey.of(Hash.parse(hex).bytes());
    }

    private static List<Integer> numbers(Object list) {
        return ((List<?>) list)
                .stream().map(number -> ((Number) number).intValue()).toList();
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static List<Map<String, Object>> objects(Object list) {
        return ((List<?>) list).stream().map(LotteryVectorsTest::object).toList();
    }

    private static Object at(Map<String, Object> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object map) {
        return (Map<String, Object>) map;
    }
}
