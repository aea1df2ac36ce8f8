package org.kleroterion.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Law 5, spec and code agree: each algorithm and each check of the specification opens exactly one Javadoc.
class SpecAndCodeAgreeTest {

    /// The certificate of the lottery is checked by numbers that only one side has; the list may only shrink.
    private static final List<String> CERTIFICATE = List.of("Algorithm 8.21 ", "Algorithm 8.22 ", "V-8.9 ");

    @Test
    void each_algorithm_and_each_check_opens_exactly_one_javadoc() throws IOException {
        SpecAndCode both = new SpecAndCode(SpecAndCode.definitions(pages()), SpecAndCode.openings(openings()));

        assertThat(both.specified()).hasSizeGreaterThan(70);
        assertThat(both.faults()).allMatch(fault -> CERTIFICATE.stream().anyMatch(fault::startsWith));
    }

    @Test
    void a_number_that_is_missing_or_repeated_is_caught() {
        List<String> pages = List.of("**Algorithm 1.1: frames.** …", "**V-2.1 (P)** …", "**V-2.2 (A)** …");
        List<String> code = List.of("Algorithm 1.1: frames.", "Algorithm 1.1 again", "V-2.1 (P): …", "V-9.9 (P): …");

        assertThat(new SpecAndCode(SpecAndCode.definitions(pages), SpecAndCode.openings(code)).faults())
                .containsExactly(
                        "Algorithm 1.1 is defined 1 times in spec/ and opens 2 Javadocs",
                        "V-2.2 is defined 1 times in spec/ and opens 0 Javadocs",
                        "V-9.9 is defined 0 times in spec/ and opens 1 Javadocs");
    }

    private static List<String> pages() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Sources.ROOT.resolve("spec"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(page));
            }
        }
        return lines;
    }

    private static List<String> openings() throws IOException {
        List<String> openings = new ArrayList<>();
        for (String module : Sources.modules()) {
            Sources.of(module).forEach(source -> openings.addAll(source.openings()));
        }
        return openings;
    }
}
