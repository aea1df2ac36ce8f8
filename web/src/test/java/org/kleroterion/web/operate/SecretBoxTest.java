package org.kleroterion.web.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.web.TestSettings;

class SecretBoxTest {

    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void a_secret_comes_out_as_it_went_in_and_never_looks_the_same() throws IOException {
        SecretBox box = new SecretBox(TestSettings.usual().in(folder));
        String sealed = box.seal(SECRET);
        assertThat(box.open(sealed)).hasValue(SECRET);
        assertThat(box.seal(SECRET)).isNotEqualTo(sealed);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secret.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void what_was_altered_or_sealed_with_another_key_does_not_open() throws IOException {
        SecretBox box = new SecretBox(TestSettings.usual().in(folder));
        byte[] sealed = Base64.getDecoder().decode(box.seal(SECRET));
        sealed[sealed.length - 1] ^= 1;
        assertThat(box.open(Base64.getEncoder().encodeToString(sealed))).isEmpty();
        SecretBox other = new SecretBox(TestSettings.usual().written());
        assertThat(other.open(box.seal(SECRET))).isEmpty();
    }

    @Test
    void the_first_secrets_of_several_people_at_once_are_sealed_with_one_key() throws Exception {
        SecretBox box = new SecretBox(TestSettings.usual().in(folder));
        Callable<String> sealing = () -> box.seal(SECRET);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var sealed : threads.invokeAll(List.of(sealing, sealing, sealing, sealing))) {
                assertThat(box.open(sealed.get())).hasValue(SECRET);
            }
        }
    }
}
