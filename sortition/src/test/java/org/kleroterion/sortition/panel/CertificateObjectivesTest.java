package org.kleroterion.sortition.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page `spec/certificate-objectives.md`, executed.
class CertificateObjectivesTest {

    private static final Pattern CHANGE =
            Pattern.compile("(?m)^\\| `(.+)` \\| `(.+)` \\| `(.+)` \\| (.+) \\| (level \\d|bound \\w+) \\|$");

    private ExamplePage page = new ExamplePage("", 2);

    @BeforeEach
    void read() throws IOException {
        page = ExamplePage.read("certificate-objectives", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maximin", "goldilocks 75", "nash"})
    void each_worked_example_is_proven_and_written_in_one_way(String objective) {
        String certificate = page.block(objective);
        assertThat(page.outcome(objective, certificate)).isEqualTo(new CertificateOutcome("proven", ""));
        assertThat(CertificateText.of(CertificateText.parse(certificate.getBytes(UTF_8), 5))
                        .bytes())
                .isEqualTo(certificate.getBytes(UTF_8));
    }

    @Test
    void each_change_does_what_the_page_says() {
        List<MatchResult> changes = CHANGE.matcher(page.text()).results().toList();
        assertThat(changes).hasSizeGreaterThan(9);
        for (MatchResult change : changes) {
            assertThat(page.changed(change.group(1), change.group(1), change.group(2), change.group(3)))
                    .as(change.group())
                    .isEqualTo(new CertificateOutcome(change.group(4), change.group(5)));
        }
    }
}
