package org.kleroterion.sortition.panel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.Vectors;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.pool.QuotaTable;

/// A page of `spec/` with a pool and certificates, for pencil and paper.
///
/// @param size of a panel
record ExamplePage(String text, int size) {

    static ExamplePage read(String name, int size) throws IOException {
        return new ExamplePage(Files.readString(Vectors.path("../" + name + ".md")), size);
    }

    String block(String name) {
        int from = text.indexOf("```" + name + "\n") + name.length() + 4;
        return text.substring(from, text.indexOf("```", from));
    }

    TypedPool pool() {
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
        return TypedPeople.of(new PanelRules(size, quotas), volunteers).pool();
    }

    CertificateOutcome outcome(String objective, String certificate) {
        return CertificateOutcome.of(pool(), objective, certificate);
    }

    /// The outcome when one line of a certificate is another one.
    CertificateOutcome changed(String objective, String block, String from, String to) {
        String changed = block(block).replace(from + "\n", to + "\n");
        assertThat(changed).as("%s, %s", from, to).isNotEqualTo(block(block));
        return outcome(objective, changed);
    }
}
