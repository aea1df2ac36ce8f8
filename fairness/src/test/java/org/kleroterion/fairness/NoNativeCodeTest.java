package org.kleroterion.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A law: the lottery is pure Java, so there is no native library whose absence could make it slower or different.
class NoNativeCodeTest {

    private static final Path MAIN =
            Path.of(System.getProperty("kleroterion.root", ".."), "fairness", "src", "main", "java");

    @Test
    void nothing_in_fairness_loads_native_code_or_another_solver() throws IOException {
        List<String> forbidden = List.of(
                "System.load", "Runtime.getRuntime().load", "java.lang.foreign", "com.google.ortools", "org.ojalgo");

        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(30);
            for (Path source : sources) {
                assertThat(Files.readString(source))
                        .as(source.toString())
                        .doesNotContain(forbidden)
                        .doesNotContainPattern("(?m)^[^/]* native ");
            }
        }
    }

    @Test
    void the_module_needs_nothing_but_the_base_and_sortition() {
        List<String> needed = FairLottery.class.getModule().isNamed()
                ? FairLottery.class.getModule().getDescriptor().requires().stream()
                        .map(module -> module.name())
                        .sorted()
                        .toList()
                : List.of("java.base", "org.jspecify", "org.kleroterion.sortition");
        assertThat(needed).isSubsetOf("java.base", "org.jspecify", "org.kleroterion.sortition");
    }
}
