package org.kleroterion.sortition.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.Vectors.Vector;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.plan.StrataRule;

class SealVectorsTest {

    private static final List<Integer> AGES = List.of(18, 30, 45, 60, 75);

    static List<Vector> strata() {
        return Vectors.of("seal.json", "4.1");
    }

    @ParameterizedTest
    @MethodSource("strata")
    @SuppressWarnings("unchecked")
    void small_strata_are_merged_by_the_rule(Vector vector) {
        String keyword = vector.text("strata");
        boolean byAge = keyword.endsWith("age");
        List<Integer> bands = byAge ? (List<Integer>) vector.inputs().get("ageBands") : List.of(18);
        StrataRule rule = new StrataRule(keyword.startsWith("sex"), byAge, bands, (int) vector.number("smallest"));
        Map<String, List<Integer>> sizes =
                (Map<String, List<Integer>>) vector.inputs().get("sizesByBandOf18_30_45_60_75");
        List<Stratum> found = StrataOfCommune.under(rule, stratum -> count(sizes, stratum));
        List<String> expected = Vectors.maps(vector.expected().get("strata")).stream()
                .map(stratum -> stratum.get("label") + " " + stratum.get("size"))
                .toList();
        assertThat(found.stream().map(stratum -> stratum + " " + count(sizes, stratum)))
                .isEqualTo(expected);
    }

    static List<Vector> orders() {
        return Vectors.of("seal.json", "4.2").stream()
                .filter(vector -> vector.name().equals("order key"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void the_order_is_keyed(Vector vector) {
        SecretKey key = SecretKey.of(HexFormat.of().parseHex(vector.text("K")));
        Hash order = Fields.tagged("order")
                .text(vector.text("birthName"))
                .text(vector.text("firstNames"))
                .text(vector.text("sex"))
                .text(vector.text("birthDate"))
                .hmac(key);
        assertThat(order.hex()).isEqualTo(vector.expects("key"));
    }

    static List<Vector> leaves() {
        return Vectors.of("seal.json", "4.2").stream()
                .filter(vector -> vector.name().equals("order and leaves"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void a_leaf_holds_its_fields(Vector vector) {
        List<Map<String, Object>> electors = Vectors.maps(vector.inputs().get("electors"));
        for (Map<String, Object> leaf : Vectors.maps(vector.expected().get("leaves"))) {
            Map<String, Object> elector = electors.get(((Number) leaf.get("of")).intValue());
            ElectorRecord record = new ElectorRecord(
                    (String) elector.get("birthName"),
                    (String) elector.get("useName"),
                    (String) elector.get("firstNames"),
                    ((String) elector.get("sex")).charAt(0),
                    (String) elector.get("birthDate"));
            Stratum stratum = Stratum.parse(((List<?>) vector.inputs().get("strata"))
                    .get(((Number) elector.get("stratum")).intValue())
                    .toString());
            byte[] data = record.leaf(
                    ((Number) leaf.get("index")).longValue(),
                    stratum,
                    (String) elector.get("station"),
                    Hash.parse((String) leaf.get("salt")));
            assertThat(HexFormat.of().formatHex(data)).isEqualTo(leaf.get("data"));
        }
    }

    static List<Vector> seals() {
        return Vectors.of("seal.json", "4.3");
    }

    @ParameterizedTest
    @MethodSource("seals")
    void a_seal_is_read_and_written_the_same(Vector vector) {
        RollSeal seal = RollSeal.parse(vector.text("text").getBytes(UTF_8));
        assertThat(seal.hash().hex()).isEqualTo(vector.expects("hash"));
    }

    private static int count(Map<String, List<Integer>> sizes, Stratum stratum) {
        int people = 0;
        for (String sex : List.of("F", "M")) {
            for (int band = 0; band < AGES.size(); band++) {
                people += stratum.holds(sex.charAt(0), AGES.get(band))
                        ? sizes.get(sex).get(band)
                        : 0;
            }
        }
        return people;
    }
}
