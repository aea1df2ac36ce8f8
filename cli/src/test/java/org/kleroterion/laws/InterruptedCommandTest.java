package org.kleroterion.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
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

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }
}
