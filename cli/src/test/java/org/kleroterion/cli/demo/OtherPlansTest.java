package org.kleroterion.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.pool.PoolSeal;

/// A whole convention whose plan asks for something else than the demonstration's.
class OtherPlansTest {

    private static final Path SPEC = Path.of(System.getProperty("kleroterion.root", ".."), "spec");

    private static final Predicate<String> FAILED = line -> line.contains(" failed");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nash", "goldilocks 100", "maximin"})
    void a_plan_with_another_objective_is_sealed_drawn_and_verified(String objective) throws Exception {
        assertThat(play("objective = leximin", "objective = " + objective)).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("record/plan.txt"))).contains("objective = " + objective + "\n");
        assertThat(seal().verdict())
                .as("a seal claims only what its certificate proves")
                .isEqualTo("not proven");
        for (List<String> findings : List.of(findings(), otherVerifier())) {
            assertThat(findings).contains("V-8.9 A passed", "V-8.15 A passed").noneMatch(FAILED);
        }
    }

    @Test
    void a_plan_without_alternates_is_sealed_dealt_thrown_drawn_and_verified() throws Exception {
        assertThat(play("alternates = 10", "alternates = 0")).isEqualTo(ExitCode.DONE);
        assertThat(seal().lottery().alternates()).isZero();
        for (List<String> findings : List.of(findings(), otherVerifier())) {
            assertThat(findings).contains("V-8.9 A passed", "V-8.15 A passed").noneMatch(FAILED);
        }
    }

    private ExitCode play(String line, String instead) throws IOException {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        DemoStage stage = new DemoStage(new Terminal(out, out, Language.EN, folder, false), folder);
        DemoConvention convention = new DemoConvention(stage, 9000, plan -> changed(plan, line, instead));
        convention.sealTheRolls();
        convention.makeTheSeed();
        convention.inviteElectors();
        convention.answerTheLetters();
        convention.sealThePool();
        convention.drawThePanel();
        return convention.verifyAll();
    }

    private static String changed(String plan, String line, String instead) {
        assertThat(plan).contains(line + "\n");
        return plan.replace(line + "\n", instead + "\n");
    }

    private PoolSeal seal() throws IOException {
        return PoolSeal.parse(Files.readAllBytes(folder.resolve("record/panel/pool.txt")));
    }

    /// What the program's own verifier printed.
    private List<String> findings() {
        return findings(printed.toString(StandardCharsets.UTF_8));
    }

    private static List<String> findings(String text) {
        return text.lines().filter(line -> line.startsWith("V-")).toList();
    }

    /// What the verifier that was written from the specification alone prints.
    private List<String> otherVerifier() throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node", SPEC.resolve("verify-annex.mjs").toString(), "record", "annex")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(text).isZero();
        return findings(text);
    }
}
