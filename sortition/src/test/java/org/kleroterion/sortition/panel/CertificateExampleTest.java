package org.kleroterion.sortition.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The page `spec/certificate-example.md`, executed.
class CertificateExampleTest {

    private static final Pattern CHANGE = Pattern.compile("(?m)^\\| `(.+)` \\| `(.+)` \\| (.+) \\| (level \\d) \\|$");

    private ExamplePage page = new ExamplePage("", 4);

    @BeforeEach
    void read() throws IOException {
        page = ExamplePage.read("certificate-example", 4);
    }

    @Test
    void the_worked_example_is_proven() {
        assertThat(page.outcome("leximin", page.block("certificate"))).isEqualTo(new CertificateOutcome("proven", ""));
    }

    @Test
    void the_sums_of_the_page_are_those_of_the_levels() {
        byte[] text = page.block("certificate").getBytes(UTF_8);
        LotteryCertificate certificate = CertificateText.parse(text, 5);
        assertThat(certificate.levels())
                .extracting(level -> RelaxationBound.of(page.pool(), level.multipliers(), level.caps())
                        .toString())
                .containsExactly(
                        "RelaxationBound[weights=[0, 1, 0, 0, 0], bound=1]",
                        "RelaxationBound[weights=[0, 0, 0, 1, 1], bound=1]",
                        "RelaxationBound[weights=[1, 0, 1, 0, 0], bound=2]");
        assertThat(CertificateText.of(certificate).bytes()).isEqualTo(text);
    }

    @Test
    void each_change_does_what_the_page_says() {
        List<MatchResult> changes = CHANGE.matcher(page.text()).results().toList();
        assertThat(changes).hasSizeGreaterThan(9);
        for (MatchResult change : changes) {
            assertThat(page.changed("leximin", "certificate", change.group(1), change.group(2)))
                    .as(change.group())
                    .isEqualTo(new CertificateOutcome(change.group(3), change.group(4)));
        }
    }
}
