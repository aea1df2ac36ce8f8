package org.kleroterion.sortition.roll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kleroterion.sortition.Problem;

/// Writes and reads small rolls for the tests.
final class RollText {

    static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private RollText() {}

    static String header() {
        return String.join(";", RollLayout.REU.header()) + "\n";
    }

    /// A sound row of the layout of the REU.
    static String row(int number) {
        return row("NOM" + number, "12/05/1975", "F", "99999");
    }

    static String row(String name, String birth, String sex, String commune) {
        return commune + ";VILLE;Liste principale;" + name + ";;Zoé Ève;" + sex + ";" + birth
                + ";34172;MONTPELLIER;34;FRANCE;Française;7;Rue du Puits;;;;99999;VILLE;;0001;Mairie;99-01;C;;1\n";
    }

    static String rows(int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int number = from; number < to; number++) {
            rows.append(row(number));
        }
        return rows.toString();
    }

    static RollFile read(String text) {
        return read("roll.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static RollFile read(String name, byte[] bytes) {
        return read(name, new ByteArrayInputStream(bytes));
    }

    static RollFile read(String name, InputStream stream) {
        try {
            return new RollReader(DAY).read(name, stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// `ROLL-123@4`: the codes of the problems and their lines.
    static List<String> told(RollFile file) {
        return file.problems().stream().map(RollText::told).collect(Collectors.toList());
    }

    private static String told(Problem problem) {
        return problem.code() + "@" + problem.place().line();
    }
}
