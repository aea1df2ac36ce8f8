package org.kleroterion.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.encoding.MerkleTree;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.witness.BeaconRound;

/// What others have published: the same hash, the same remainder of a big integer, the same tree.
class PublishedVectorsTest {

    private static Map<String, Object> published = Map.of();

    @BeforeAll
    static void read() throws IOException {
        published = JSON.std.mapFrom(Files.readString(Vectors.path("published.json")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_trees_of_rfc_9162_have_their_roots() {
        List<String> leaves = (List<String>) part("merkle-tree").get("leaves");
        List<String> roots = (List<String>) part("merkle-tree").get("roots");
        for (int size = 0; size < roots.size(); size++) {
            MerkleTree tree = MerkleTree.of(size, index -> HexFormat.of().parseHex(leaves.get(index)));
            assertThat(tree.root().hex()).isEqualTo(roots.get(size));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_sampler_of_rivest_gives_its_numbers() {
        for (Map<String, Object> sample :
                (List<Map<String, Object>>) part("rivest-sampler").get("cases")) {
            List<Integer> expected = (List<Integer>) sample.get("numbers");
            for (int draw = 1; draw <= expected.size(); draw++) {
                assertThat(sampled((String) sample.get("seed"), draw, (Integer) sample.get("n")))
                        .isEqualTo((long) expected.get(draw - 1));
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_audit_of_colorado_gives_its_numbers() {
        Map<String, Object> audit = part("colorado-rla");
        List<Integer> expected = (List<Integer>) audit.get("numbers");
        List<Integer> found = new ArrayList<>();
        for (int draw = 1; found.size() < expected.size(); draw++) {
            int number = (int) sampled((String) audit.get("seed"), draw, (Integer) audit.get("n"));
            if (!found.contains(number)) {
                found.add(number);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_randomness_of_a_beacon_is_the_hash_of_its_signature() {
        for (Map<String, Object> round :
                (List<Map<String, Object>>) part("drand").get("rounds")) {
            BeaconRound beacon =
                    new BeaconRound(((Number) round.get("round")).longValue(), (String) round.get("signature"));
            assertThat(beacon.randomness().hex()).isEqualTo(round.get("randomness"));
        }
    }

    private static long sampled(String seed, int draw, int n) {
        return Sha256.of((seed + "," + draw).getBytes(StandardCharsets.US_ASCII))
                        .uniform(n)
                + 1;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(String name) {
        return (Map<String, Object>) published.get(name);
    }
}
