package org.kleroterion.cli.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.cli.demo.FictionalTimestampAuthority;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.witness.AnchorCheck.Answer;

/// Tokens that OpenSSL made, see the README beside them.
class Rfc3161AnchorCheckTest {

    private static final Instant TIME = Instant.parse("2026-11-24T21:34:17Z");

    private final Rfc3161AnchorCheck check = new Rfc3161AnchorCheck(Messages.in(Language.EN));
    private final Hash dated = Sha256.of(file("dated.txt"));
    private final Hash good = Sha256.of(file("good.der"));

    @ParameterizedTest
    @CsvSource({"valid.tsr, good.der", "valid-token.der, good.der", "curve.tsr, ec.der"})
    void a_token_of_a_pinned_authority_gives_its_time(String token, String certificate) {
        Answer answer = check.check(file(token), dated, List.of(Sha256.of(file(certificate))));
        assertThat(answer).isEqualTo(new Answer.Witnessed(TIME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "without-certificate.tsr | good.der | does not hold the certificate",
                "sha384.tsr | good.der | not a SHA-256",
                "vague.tsr | good.der | off by PT5M",
                "refused.tsr | good.der | without a time stamp",
                "not-critical.der | wide.der | not valid",
                "two-trades.der | both.der | not valid",
                "dated.tsq | good.der | no token",
                "dated.txt | good.der | no token",
                "valid.tsr | ec.der | which the plan does not name",
            })
    void a_token_is_refused_for_its_own_reason(String token, String certificate, String reason) {
        Answer answer = check.check(file(token), dated, List.of(Sha256.of(file(certificate))));
        assertThat(reasonOf(answer)).contains(reason);
    }

    @Test
    void a_token_of_another_file_is_refused() {
        Answer answer = check.check(file("valid.tsr"), Sha256.of(file("dated.tsq")), List.of(good));
        assertThat(reasonOf(answer)).contains("dates " + dated);
    }

    @Test
    void without_a_pinned_authority_no_token_counts() {
        assertThat(reasonOf(check.check(file("valid.tsr"), dated, List.of()))).contains(good.hex());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void an_altered_token_never_proves_another_time_and_never_throws(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] token = file("valid-token.der");
        for (int trial = 0; trial < 250; trial++) {
            byte[] altered = token.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 + random.nextInt(255));
            Answer answer = check.check(altered, dated, List.of(good));
            // A byte outside what is signed may change without harm; what is proven may not.
            assertThat(answer)
                    .satisfiesAnyOf(
                            given -> assertThat(given).isInstanceOf(Answer.Refused.class),
                            given -> assertThat(given).isEqualTo(new Answer.Witnessed(TIME)));
        }
    }

    @Test
    void another_time_in_the_token_breaks_its_signature() {
        byte[] token = file("valid-token.der");
        int at = indexOf(token, "20261124213417Z".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        token[at + 7] = '3';
        assertThat(reasonOf(check.check(token, dated, List.of(good)))).contains("what its authority signed");
    }

    @Test
    void a_token_cut_anywhere_is_refused() {
        byte[] token = file("valid.tsr");
        for (int length = 0; length < token.length; length += 13) {
            assertThat(check.check(Arrays.copyOf(token, length), dated, List.of(good)))
                    .as("%d bytes", length)
                    .isInstanceOf(Answer.Refused.class);
        }
    }

    @Test
    void a_token_nested_without_end_is_refused() {
        byte[] nested = new byte[AnchorToken.LARGEST];
        for (int at = 0; at < nested.length; at += 2) {
            nested[at] = 0x30;
            nested[at + 1] = (byte) 0x80;
        }
        assertThat(reasonOf(check.check(nested, dated, List.of(good)))).contains("no token");
    }

    @Test
    void the_request_is_the_one_that_openssl_makes() {
        assertThat(AnchorRequest.forHash(dated)).isEqualTo(file("dated.tsq"));
    }

    @Test
    void the_fictional_authority_dates_as_told_in_the_same_bytes_and_says_what_it_is() throws AnchorToken.NoToken {
        FictionalTimestampAuthority authority = new FictionalTimestampAuthority();
        Instant time = Instant.parse("2027-03-01T09:00:00Z");
        byte[] token = authority.token(dated, time);
        assertThat(check.check(token, dated, List.of(authority.certificate()))).isEqualTo(new Answer.Witnessed(time));
        assertThat(token).isEqualTo(new FictionalTimestampAuthority().token(dated, time));
        assertThat(AnchorToken.read(token)
                        .certificate()
                        .orElseThrow()
                        .getSubject()
                        .toString())
                .contains("FICTIONAL");
    }

    private static String reasonOf(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).reason();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        int at = 0;
        while (!Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
            at++;
        }
        return at;
    }

    private static byte[] file(String name) {
        try (InputStream stream = Rfc3161AnchorCheckTest.class.getResourceAsStream("/anchors/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
