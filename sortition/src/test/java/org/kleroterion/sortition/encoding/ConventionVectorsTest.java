package org.kleroterion.sortition.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.Vectors.Vector;

class ConventionVectorsTest {

    private static final HexFormat HEX = HexFormat.of();

    static List<Vector> frames() {
        return Vectors.of("conventions.json", "1.1");
    }

    @ParameterizedTest
    @MethodSource("frames")
    void fields_are_framed(Vector vector) {
        assertThat(HEX.formatHex(fill(Fields.untagged(), vector).encoded())).isEqualTo(vector.expects("bytes"));
    }

    static List<Vector> hashes() {
        return Vectors.of("conventions.json", "1.2");
    }

    @ParameterizedTest
    @MethodSource("hashes")
    void a_tag_and_fields_are_hashed(Vector vector) {
        assertThat(fill(Fields.tagged(vector.text("tag")), vector).sha256().hex())
                .isEqualTo(vector.expects("hash"));
    }

    static List<Vector> uniforms() {
        return Vectors.of("conventions.json", "1.3");
    }

    @ParameterizedTest
    @MethodSource("uniforms")
    void a_hash_gives_a_number_below_m(Vector vector) {
        long value = Hash.parse(vector.text("hash")).uniform(vector.number("m"));
        assertThat(Long.toString(value)).isEqualTo(vector.expects("value"));
    }

    static List<Vector> texts() {
        return Vectors.of("conventions.json", "1.4");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void only_canonical_texts_are_accepted(Vector vector) {
        assertThat(accepts(() -> CanonicalText.parse(vector.text("text").getBytes(UTF_8))))
                .isEqualTo(vector.expected().get("accepted"));
    }

    static List<Vector> tables() {
        return Vectors.of("conventions.json", "1.5");
    }

    @ParameterizedTest
    @MethodSource("tables")
    @SuppressWarnings("unchecked")
    void only_canonical_tables_are_accepted(Vector vector) {
        List<String> header = (List<String>) vector.inputs().get("header");
        assertThat(accepts(() -> CanonicalTable.parse(vector.text("text").getBytes(UTF_8), header)))
                .isEqualTo(vector.expected().get("accepted"));
    }

    static List<Vector> roots() {
        return Vectors.of("conventions.json", "1.6");
    }

    @ParameterizedTest
    @MethodSource("roots")
    @SuppressWarnings("unchecked")
    void leaves_have_their_root(Vector vector) {
        List<String> leaves = (List<String>) vector.inputs().get("leaves");
        MerkleTree tree = MerkleTree.of(leaves.size(), index -> HEX.parseHex(leaves.get(index)));
        assertThat(tree.root().hex()).isEqualTo(vector.expects("root"));
        for (int index = 0; index < leaves.size(); index++) {
            assertThat(tree.path(index).rootFrom(HEX.parseHex(leaves.get(index)), index, leaves.size()))
                    .contains(tree.root());
        }
    }

    static List<Vector> paths() {
        return Vectors.of("conventions.json", "1.7");
    }

    @ParameterizedTest
    @MethodSource("paths")
    @SuppressWarnings("unchecked")
    void a_path_fits_its_index_and_size_only(Vector vector) {
        List<String> siblings = (List<String>) vector.inputs().get("path");
        MerklePath path = new MerklePath(siblings.stream().map(Hash::parse).toList());
        Optional<Hash> root =
                path.rootFrom(HEX.parseHex(vector.text("leaf")), vector.number("index"), vector.number("size"));
        boolean accepted = Boolean.TRUE.equals(vector.expected().get("accepted"));
        assertThat(root.isPresent()
                        && (vector.expected().get("root") == null
                                || root.get().hex().equals(vector.expects("root"))))
                .isEqualTo(accepted);
    }

    private static boolean accepts(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (MalformedText refused) {
            return false;
        }
    }

    private static Fields fill(Fields fields, Vector vector) {
        for (Map<String, Object> field : Vectors.maps(vector.inputs().get("fields"))) {
            if (field.containsKey("text")) {
                fields.text((String) field.get("text"));
            } else if (field.containsKey("integer")) {
                fields.number(((Number) field.get("integer")).longValue());
            } else {
                fields.bytes(HEX.parseHex((String) field.get("bytes")));
            }
        }
        return fields;
    }
}
