package org.kleroterion.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.sortition.Texts;
import org.kleroterion.sortition.pool.PoolSeal;
import org.kleroterion.sortition.record.RecordFolder;
import org.kleroterion.sortition.verify.Annex;
import org.kleroterion.sortition.verify.Finding;
import org.kleroterion.sortition.verify.Question;
import org.kleroterion.sortition.verify.Verifier;
import org.kleroterion.sortition.witness.Witnesses;

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
        assertThat(seal().verdict()).matches("proven|within [1-9][0-9]*/[1-9][0-9]{12,}");
        for (List<String> findings : List.of(findings(), otherVerifier(0))) {
            assertThat(findings).contains("V-8.9 A passed", "V-8.15 A passed").noneMatch(FAILED);
        }
        forgedCertificatesFail();
    }

    /// Each forgery is named alike by the program and by the verifier that was written from the specification alone.
    private void forgedCertificatesFail() throws IOException, InterruptedException {
        Path file = folder.resolve("annex/certificate.txt");
        String honest = Files.readString(file);
        String bound = honest.contains("bound = mean") ? "bound mean" : "bound highest";
        String multiplier = "(?s)(" + bound.replace(" ", " = ") + ".multipliers = )(\\S+)";
        for (Forged forged : List.of(
                new Forged(honest.replaceFirst(multiplier, "$19$2"), bound),
                new Forged(honest.replaceFirst("composition = (\\d+):", "composition = 9$1:"), ""))) {
            assertThat(forged.text()).isNotEqualTo(honest);
            Files.writeString(file, forged.text());
            assertThat(List.of(certificateFinding(), certificateFinding(otherVerifier(1))))
                    .allMatch(finding -> finding.startsWith("V-8.9 A failed")
                            && finding.toLowerCase(Locale.ROOT).contains(forged.named()));
        }
    }

    private record Forged(String text, String named) {}

    @Test
    void a_plan_without_alternates_is_sealed_dealt_thrown_drawn_and_verified() throws Exception {
        assertThat(play("alternates = 10", "alternates = 0")).isEqualTo(ExitCode.DONE);
        assertThat(seal().lottery().alternates()).isZero();
        for (List<String> findings : List.of(findings(), otherVerifier(0))) {
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

    private static String certificateFinding(List<String> findings) {
        return findings.stream()
                .filter(line -> line.startsWith("V-8.9 "))
                .findFirst()
                .orElseThrow();
    }

    /// What the program's own verifier says of the certificate in the folder.
    private String certificateFinding() throws IOException {
        Annex annex = new Annex(RecordFolder.read(folder.resolve("annex")));
        Question question = new Question(
                RecordFolder.read(folder.resolve("record")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(annex));
        return certificateFinding(new Verifier(Witnesses.none())
                .verify(question).findings().stream()
                        .filter(Finding.Failed.class::isInstance)
                        .map(Finding.Failed.class::cast)
                        .map(failed -> failed.check() + " " + failed.circle() + " failed: "
                                + Texts.in("en").sentence(failed.reason()))
                        .toList());
    }

    /// What the verifier that was written from the specification alone prints.
    private List<String> otherVerifier(int exit) throws IOException, InterruptedException {
        Process node = new ProcessBuilder(
                        "node", SPEC.resolve("verify-annex.mjs").toString(), "record", "annex")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(text).isEqualTo(exit);
        return findings(text);
    }
}
