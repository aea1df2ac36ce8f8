package org.kleroterion.sortition.roll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the type of list of a row: `Liste principale`, `liste complémentaire municipales`, `LCE`, …
final class ListReader {

    private final Optional<ListType> ofFile;
    private final RollProblems problems;
    private final Map<String, List<ListType>> known = new LinkedHashMap<>();

    /// @param ofFile the list that the name of the file says, for rows that leave it empty
    ListReader(Optional<ListType> ofFile, RollProblems problems) {
        this.ofFile = ofFile;
        this.problems = problems;
    }

    /// The list, alone in its list, unless an error was added to the problems.
    Optional<List<ListType>> read(String text, long line, String column) {
        List<ListType> before = known.get(text);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<ListType> type = text.isEmpty() ? ofFile : named(text);
        if (type.isEmpty()) {
            problems.error(text.isEmpty() ? "ROLL-144" : "ROLL-143", line, column, "value", text);
            return Optional.empty();
        }
        if (text.isEmpty()) {
            problems.note("ROLL-145", line, column, "list", type.get().name());
        }
        List<ListType> alone = List.of(type.get());
        known.put(text, alone);
        return Optional.of(alone);
    }

    private static Optional<ListType> named(String text) {
        String key = HeaderKey.of(text);
        return switch (key) {
            case "listeprincipale", "listegenerale", "principale", "generale", "lp" -> Optional.of(ListType.LP);
            case "listecomplementairemunicipale", "listecomplementairemunicipales", "lcm" -> Optional.of(ListType.LCM);
            case "listecomplementaireeuropeenne", "listecomplementaireeuropeennes", "lce" -> Optional.of(ListType.LCE);
            default -> Optional.empty();
        };
    }
}
