package org.kleroterion.sortition.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.pool.QuotaTable;

/// The page `spec/certificate-example.md`, executed.
class CertificateExampleTest {

    private static final Pattern CHANGE = Pattern.compile("(?m)^\\| `(.+)` \\| `(.+)` \\| (.+) \\| level (\\d) \\|$");

    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Vectors.path("../certificate-example.md"));
    }

    @Test
    void the_worked_example_is_proven() {
        assertThat(outcome(block("certificate"))).isEqualTo(new CertificateOutcome("proven", 0));
    }

    @Test
    void the_sums_of_the_page_are_those_of_the_levels() {
        LeximinCertificate certificate =
                CertificateText.parse(block("certificate").getBytes(UTF_8), 5);
        assertThat(certificate.levels())
                .extracting(level -> RelaxationBound.of(pool(), level.multipliers(), level.caps())
                        .toString())
                .containsExactly(
                        "RelaxationBound[weights=[0, 1, 0, 0, 0], bound=1]",
                        "RelaxationBound[weights=[0, 0, 0, 1, 1], bound=1]",
                        "RelaxationBound[weights=[1, 0, 1, 0, 0], bound=2]");
        assertThat(CertificateText.of(certificate).bytes())
                .isEqualTo(block("certificate").getBytes(UTF_8));
    }

    @Test
    void each_change_does_what_the_page_says() {
        String certificate = block("certificate");
        List<MatchResult> changes = CHANGE.matcher(page).results().toList();
        assertThat(changes).hasSizeGreaterThan(9);
        for (MatchResult change : changes) {
            String changed = certificate.replace(change.group(1) + "\n", change.group(2) + "\n");
            assertThat(changed).as(change.group()).isNotEqualTo(certificate);
            assertThat(outcome(changed))
                    .as(change.group())
                    .isEqualTo(new CertificateOutcome(change.group(3), Integer.parseInt(change.group(4))));
        }
    }

    private CertificateOutcome outcome(String certificate) {
        return CertificateOutcome.of(pool(), certificate);
    }

    private TypedPool pool() {
        List<Quota> quotas = QuotaTable.parse(block("quotas").getBytes(UTF_8)).quotas();
        CanonicalTable people = CanonicalTable.parse(block("pool").getBytes(UTF_8));
        List<Volunteer> volunteers = new ArrayList<>();
        for (List<String> row : people.rows()) {
            List<Integer> own = IntStream.range(0, quotas.size())
                    .filter(q -> row.get(people.header().indexOf(quotas.get(q).feature()))
                            .equals(quotas.get(q).value()))
                    .boxed()
                    .toList();
            volunteers.add(new Volunteer(own, Volunteer.ALONE));
        }
        return TypedPeople.of(new PanelRules(4, quotas), volunteers).pool();
    }

    private String block(String name) {
        int from = page.indexOf("```" + name + "\n") + name.length() + 4;
        return page.substring(from, page.indexOf("```", from));
    }
}
