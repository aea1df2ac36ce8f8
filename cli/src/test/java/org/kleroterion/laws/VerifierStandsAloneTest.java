package org.kleroterion.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.laws.fixture.alone.Replay;

/// Law 3, the verifier stands alone: records and numbered algorithms, never a secret of a commune or the act of
/// sealing.
class VerifierStandsAloneTest {

    private static final Path RECORD = Sources.ROOT.resolve("spec/vectors/record");
    private static final String SECRETS = "org.kleroterion.sortition.encoding.SecretKey";

    @TempDir
    Path folder;

    @Test
    void the_verifier_replays_a_record_with_sortition_and_fastcsv_alone() throws Exception {
        FreshJvm alone = new FreshJvm(alone(), List.of(), Map.of());

        assertThat(replay(alone).output()).matches("\\d{2,} findings, consistent: true\\R");
    }

    @Test
    void without_fastcsv_or_sortition_it_does_not_even_start() throws Exception {
        FreshJvm nothing = new FreshJvm(replayClasses().toString(), List.of(), Map.of());

        assertThat(replay(nothing).status()).isNotZero();
    }

    private FreshJvm.Ended replay(FreshJvm java) throws Exception {
        return java.run(folder, Replay.class.getName(), List.of(RECORD.toString()));
    }

    private String alone() throws IOException {
        String needed = FreshJvm.entriesWith("/sortition/target/", "fastcsv");
        assertThat(needed.split(File.pathSeparator)).hasSize(2);
        return replayClasses() + File.pathSeparator + needed;
    }

    /// A folder with the program of the fixture and nothing else.
    private Path replayClasses() throws IOException {
        String name = Replay.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve("classes").resolve(name);
        Files.createDirectories(copy.getParent());
        try (InputStream program = Replay.class.getClassLoader().getResourceAsStream(name)) {
            Files.write(copy, program.readAllBytes());
        }
        return folder.resolve("classes");
    }

    @Test
    void the_verifier_never_touches_a_secret() {
        assertThat(knowingSecrets("org.kleroterion.sortition.verify..")
                        .evaluate(new ClassFileImporter().importPackages("org.kleroterion.sortition"))
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    @Test
    void a_package_that_touches_a_secret_is_caught() {
        assertThat(knowingSecrets("org.kleroterion.sortition.seal..")
                        .evaluate(new ClassFileImporter().importPackages("org.kleroterion.sortition"))
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty();
    }

    private static ArchRule knowingSecrets(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(SECRETS);
    }
}
