package org.kleroterion.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long now = 1_000;

    @Test
    void a_short_work_says_nothing() {
        try (Progress progress = progress(false)) {
            after(Duration.ofMillis(900));
            progress.at(99, 100);
        }

        assertThat(printed()).isEmpty();
    }

    @Test
    void a_long_work_says_where_it_is_every_five_seconds_in_a_file() {
        try (Progress progress = progress(false)) {
            for (int second = 0; second < 12; second++) {
                after(Duration.ofSeconds(1));
                progress.at(second, 12);
            }
        }

        assertThat(printed().lines()).containsExactly("Reading … 0 %", "Reading … 41 %", "Reading … 83 %");
    }

    @Test
    void a_person_sees_one_line_that_is_wiped_at_the_end() {
        try (Progress progress = progress(true)) {
            after(Duration.ofSeconds(2));
            progress.at(5, 0);
        }

        assertThat(printed()).isEqualTo("\rReading … 5\r" + " ".repeat(11) + "\r");
    }

    private Progress progress(boolean redrawn) {
        return new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), "Reading", redrawn, () -> now);
    }

    private void after(Duration duration) {
        now += duration.toNanos();
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
