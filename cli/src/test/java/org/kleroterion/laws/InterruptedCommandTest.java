package org.kleroterion.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.cli.CommandRun;
import org.kleroterion.cli.Kleroterion;

/// An interrupted command leaves nothing half-written.
class InterruptedCommandTest {

    @TempDir
    Path folder;

    @RepeatedTest(5)
    @DisabledOnOs(OS.WINDOWS)
    void a_command_that_is_stopped_while_it_writes_leaves_nothing() throws Exception {
        FreshJvm java = new FreshJvm(System.getProperty("java.class.path"), List.of("-Xint"), Map.of());
        Process process =
                java.start(folder, Kleroterion.class.getName(), List.of("roll", "synthesize", "--out", "rolls"));
        while (process.isAlive() && names().isEmpty()) {
            Thread.sleep(5);
        }
        assertThat(names()).singleElement().asString().startsWith(".rolls.unfinished-");

        process.destroy();

        assertThat(process.waitFor()).isNotZero();
        assertThat(names()).isEmpty();
    }

    /// The lottery writes from its start, the comparison at its end: both are stopped while they have a folder.
    @ParameterizedTest
    @ValueSource(strings = {"lottery", "compare"})
    @DisabledOnOs(OS.WINDOWS)
    void a_panel_command_stopped_from_the_keyboard_leaves_nothing_and_is_repeated_as_if_it_had_not_been(String command)
            throws Exception {
        writePool();
        FreshJvm java = new FreshJvm(System.getProperty("java.class.path"), List.of("-Xint"), Map.of());
        Process process = java.start(folder, Kleroterion.class.getName(), panel(command, "out"));
        while (process.isAlive() && names().size() == 2) {
            Thread.sleep(5);
        }
        assertThat(names()).anyMatch(name -> name.startsWith(".out.unfinished-"));

        String number = Long.toString(process.pid());
        assertThat(new ProcessBuilder("kill", signal(), number).start().waitFor())
                .isZero();

        assertThat(process.waitFor()).isNotZero();
        assertThat(names()).containsExactlyInAnyOrder("pool.csv", "quotas.csv");
        assertThat(CommandRun.in(folder, panel(command, "out").toArray(String[]::new))
                        .status())
                .isZero();
        assertThat(CommandRun.in(folder, panel(command, "whole").toArray(String[]::new))
                        .status())
                .isZero();
        assertThat(contents("out")).isEqualTo(contents("whole")).hasSizeGreaterThan(2);
    }

    /// What Ctrl-C sends; or, where whoever runs the tests in the background has it ignored, its nearest kin. (A build
    /// that `nohup` started once waited for commands that could not hear.)
    private static String signal() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return "-INT";
        }
        long ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                .findFirst()
                .orElse(0L);
        return (ignored & 0b10) == 0 ? "-INT" : "-TERM";
    }

    private void writePool() throws IOException {
        StringBuilder pool = new StringBuilder("name,sex,age\n");
        for (int person = 0; person < 12; person++) {
            String sex = person < 8 || person == 11 ? "m" : "f";
            pool.append("p%02d,%s,%s\n".formatted(person, sex, person < 8 ? "old" : "young"));
        }
        Files.writeString(folder.resolve("pool.csv"), pool);
        Files.writeString(
                folder.resolve("quotas.csv"),
                "feature,value,min,max\nsex,f,1,2\nsex,m,2,3\nage,young,2,2\nage,old,2,2\n");
    }

    private static List<String> panel(String command, String out) {
        return List.of(("panel " + command + " --pool pool.csv --quotas quotas.csv --id name --size 4 --out " + out)
                .split(" "));
    }

    /// Each file of a folder, in bytes.
    private Map<String, List<Byte>> contents(String name) throws IOException {
        Map<String, List<Byte>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<Byte> bytes = new ArrayList<>();
                for (byte one : Files.readAllBytes(file)) {
                    bytes.add(one);
                }
                contents.put(folder.resolve(name).relativize(file).toString(), bytes);
            }
        }
        return contents;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
