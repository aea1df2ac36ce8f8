package org.kleroterion.sortition.roll;

import java.util.Optional;

/// Reads the commune of each row, which must be the same throughout a file.
final class CommuneReader {

    private final RollRow row;
    private final RollProblems problems;
    private String commune = "";
    private String written = "";
    private String name = "";

    CommuneReader(RollRow row, RollProblems problems) {
        this.row = row;
        this.problems = problems;
    }

    /// The code of the row, unless an error was added to the problems.
    Optional<String> read() {
        String text = row.text(RollColumn.COMMUNE);
        if (!commune.isEmpty() && text.equals(written)) {
            return Optional.of(commune);
        }
        String code = completed(text);
        if (!isCode(code)) {
            problems.error("ROLL-141", row.line(), row.name(RollColumn.COMMUNE), "value", text);
            return Optional.empty();
        }
        if (commune.isEmpty()) {
            commune = code;
            written = text;
            name = row.text(RollColumn.COMMUNE_NAME);
        }
        if (!code.equals(commune)) {
            String column = row.name(RollColumn.COMMUNE);
            problems.error("ROLL-142", row.line(), column, "value", code, "expected", commune);
            return Optional.empty();
        }
        return Optional.of(commune);
    }

    /// The commune of the file, empty until a row has told it.
    String commune() {
        return commune;
    }

    String name() {
        return name;
    }

    /// e-listelec splits the code: département `34`, commune `172`.
    private String completed(String text) {
        String department = row.text(RollColumn.DEPARTMENT);
        return text.length() + department.length() == 5 ? department + text : text;
    }

    private static boolean isCode(String code) {
        return code.length() == 5
                && code.chars().allMatch(CommuneReader::isDigitOrCapital)
                && Character.isDigit(code.charAt(4));
    }

    private static boolean isDigitOrCapital(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
}
