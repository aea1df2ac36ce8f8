package org.kleroterion.sortition.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.pool.QuotaTable;

/// The certificate of the golden annex with each of its numbers changed: both verifiers name the same level.
class CertificateVectorsTest {

    private static TypedPool pool = new TypedPool(new PanelRules(1, List.of()), List.of(), List.of());

    @BeforeAll
    static void read() throws IOException {
        QuotaTable quotas = QuotaTable.parse(bytes("record/panel/quotas.csv"));
        PoolAnnex annex = PoolAnnex.parse(quotas, bytes("annex/pool.csv"), bytes("annex/keys.csv"));
        pool = annex.types(PoolSeal.parse(bytes("record/panel/pool.txt")).size(), 1)
                .pool();
    }

    static List<Vectors.Vector> fairest() {
        return Vectors.of("certificates.json", "8.22");
    }

    static Stream<Vectors.Vector> others() {
        return Stream.of("8.23", "8.24").flatMap(algorithm -> Vectors.of("certificates.json", algorithm).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fairest")
    void the_outcome_is_that_of_the_other_verifier(Vectors.Vector each) {
        judge(pool, "leximin", each);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void and_so_it_is_for_the_other_objectives(Vectors.Vector each) throws IOException {
        judge(ExamplePage.read("certificate-objectives", 2).pool(), each.text("objective"), each);
    }

    private static void judge(TypedPool pool, String objective, Vectors.Vector each) {
        assertThat(CertificateOutcome.of(pool, objective, each.text("certificate")))
                .isEqualTo(new CertificateOutcome(each.expects("verdict"), each.expects("named")));
    }

    private static byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(Vectors.path(path));
    }
}
