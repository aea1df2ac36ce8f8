package org.kleroterion.sortition.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.Vectors.Vector;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.witness.BeaconChain;
import org.kleroterion.sortition.witness.BeaconRound;

class SeedVectorsTest {

    static List<Vector> commitments() {
        return Vectors.of("seed.json", "5.1");
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void a_commitment_is_read_and_written_the_same(Vector vector) {
        Commitment commitment = Commitment.parse(vector.text("text").getBytes(UTF_8));
        assertThat(commitment.text().sha256().hex()).isEqualTo(vector.expects("hash"));
    }

    static List<Vector> envelopes() {
        return Vectors.of("seed.json", "5.2");
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void an_envelope_announces_what_it_holds(Vector vector) {
        Hash announced = Envelope.commitment(
                vector.text("guarantor"), Hash.parse(vector.text("plan")), Hash.parse(vector.text("r")));
        assertThat(announced.hex()).isEqualTo(vector.expects("envelope"));
    }

    static List<Vector> transcripts() {
        return Vectors.of("seed.json", "5.3");
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void a_transcript_and_a_round_make_the_seed(Vector vector) {
        Transcript transcript = Transcript.parse(vector.text("text").getBytes(UTF_8));
        assertThat(transcript.text().sha256().hex()).isEqualTo(vector.expects("hash"));
        for (Vector seed : Vectors.of("seed.json", "5.4")) {
            if (seed.text("transcript").equals(vector.expects("hash")) && seed.number("round") == transcript.round()) {
                BeaconRound round = new BeaconRound(seed.number("round"), seed.text("signature"));
                assertThat(transcript.seedWith(round).toString()).isEqualTo(seed.expects("seed"));
            }
        }
    }

    static List<Vector> rounds() {
        return Vectors.of("seed.json", "5.5");
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void a_time_names_the_round_that_comes_next(Vector vector) {
        BeaconChain chain = new BeaconChain(
                Hash.of(new byte[32]),
                "00".repeat(96),
                Instant.ofEpochSecond(vector.number("genesis")),
                Duration.ofSeconds(vector.number("period")));
        long round = chain.firstRoundFrom(Instant.parse(vector.text("time")));
        assertThat(Long.toString(round)).isEqualTo(vector.expects("round"));
        assertThat(chain.timeOf(round).toString()).isEqualTo(vector.expects("at"));
    }
}
