package org.kleroterion.cli.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.cli.demo.FictionalBeacon;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.witness.BeaconChain;
import org.kleroterion.sortition.witness.BeaconCheck.Answer;
import org.kleroterion.sortition.witness.BeaconRound;

/// Rounds 123, 1000 and 657413 are published in the tests and documents of several drand clients.
class BlsBeaconCheckTest {

    private static final String ROUND_1000 =
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";

    private final Messages messages = Messages.in(Language.EN);
    private final BlsBeaconCheck check = new BlsBeaconCheck(messages);

    @ParameterizedTest(name = "round {0}")
    @CsvSource({
        "123, b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92,"
                + "fb8f7bc29bf24db51871ec8c79f3a1e4bd0557bc0dfcee9ed1d924e69d1c60dc",
        "1000, " + ROUND_1000 + ", fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd",
        "657413, b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b,"
                + "fc1873a13f3545aeade8401532ef5519920652eee6b0d2b19ca12643b87b3587",
    })
    void a_published_round_of_quicknet_is_valid(long number, String signature, String randomness) {
        BeaconRound round = new BeaconRound(number, signature);
        assertThat(round.randomness()).isEqualTo(Hash.parse(randomness));
        assertThat(check.check(Quicknet.CHAIN, round)).isEqualTo(new Answer.Valid());
    }

    @ParameterizedTest(name = "round {0}")
    @CsvSource({"1", "999", "1001", "256000"})
    void the_signature_of_a_round_is_the_one_of_no_other(long number) {
        assertInvalid(Quicknet.CHAIN, number, ROUND_1000, "witness.beacon.other");
    }

    @Test
    void a_flipped_bit_anywhere_is_refused() {
        byte[] bytes = HexFormat.of().parseHex(ROUND_1000);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            BeaconRound round = new BeaconRound(1000, HexFormat.of().formatHex(flipped));
            assertThat(check.check(Quicknet.CHAIN, round)).as("bit %d", bit).isInstanceOf(Answer.Invalid.class);
        }
    }

    @Test
    void the_point_at_infinity_is_neither_signature_nor_key() {
        assertInvalid(Quicknet.CHAIN, 1000, "c0" + "00".repeat(47), "witness.beacon.point");
        assertInvalid(chain("c0" + "00".repeat(95)), 1000, "c0" + "00".repeat(47), "witness.beacon.key");
    }

    @Test
    void bytes_that_are_no_point_are_neither_signature_nor_key() {
        assertInvalid(Quicknet.CHAIN, 1000, "00".repeat(48), "witness.beacon.point");
        assertInvalid(chain("ff".repeat(96)), 1000, ROUND_1000, "witness.beacon.key");
    }

    @Test
    void a_chain_that_bears_the_name_of_quicknet_with_another_key_is_a_forgery() {
        FictionalBeacon beacon = new FictionalBeacon();
        BeaconChain forged = new BeaconChain(
                Quicknet.CHAIN.hash(), beacon.chain().publicKey(), Quicknet.CHAIN.genesis(), Quicknet.CHAIN.period());
        assertInvalid(forged, 1000, beacon.round(1000).signature(), "witness.beacon.forged");
    }

    /// The rule by which drand names its chains, over period, genesis, key, hash of the first group and identifier.
    @Test
    void the_name_of_quicknet_is_the_hash_of_its_other_parts() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(parts);
        data.writeInt((int) Quicknet.CHAIN.period().toSeconds());
        data.writeLong(Quicknet.CHAIN.genesis().getEpochSecond());
        data.write(HexFormat.of().parseHex(Quicknet.CHAIN.publicKey()));
        data.write(HexFormat.of().parseHex("f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e"));
        data.write("quicknet".getBytes(StandardCharsets.US_ASCII));
        assertThat(Sha256.of(parts.toByteArray())).isEqualTo(Quicknet.CHAIN.hash());
    }

    @ParameterizedTest(name = "round {0}")
    @CsvSource({"1", "1000", "4611686018427387904"})
    void the_fictional_beacon_signs_like_a_real_one_and_says_what_it_is(long number) {
        FictionalBeacon beacon = new FictionalBeacon();
        assertThat(check.check(beacon.chain(), beacon.round(number))).isEqualTo(new Answer.Valid());
        assertThat(beacon.round(number)).isEqualTo(new FictionalBeacon().round(number));
        assertThat(new String(beacon.chain().hash().bytes(), StandardCharsets.US_ASCII))
                .contains("FICTIONAL");
        assertThat(check.check(Quicknet.CHAIN, beacon.round(number))).isInstanceOf(Answer.Invalid.class);
    }

    private static BeaconChain chain(String key) {
        return new BeaconChain(Hash.of(new byte[Hash.LENGTH]), key, Instant.EPOCH, Duration.ofSeconds(3));
    }

    private void assertInvalid(BeaconChain chain, long number, String signature, String reason) {
        assertThat(check.check(chain, new BeaconRound(number, signature)))
                .isEqualTo(new Answer.Invalid(messages.text(reason)));
    }
}
