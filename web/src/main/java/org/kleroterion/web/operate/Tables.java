package org.kleroterion.web.operate;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The tables whose rows a backup carries: all but those of who is signed in just now, and of the program's own rounds.
final class Tables {

    private static final String SCHEMA = "public";

    /// Whoever restores signs in anew, and the rounds begin again by themselves.
    private static final Set<String> LEFT = Set.of(
            "flyway_schema_history",
            "spring_session",
            "spring_session_attributes",
            "sign_in_failure",
            "scheduled_tasks");

    private Tables() {}

    /// Their names, each after those that its rows refer to.
    static List<String> of(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        Set<String> names = new TreeSet<>(all(about));
        names.removeAll(LEFT);
        List<String> sorted = new ArrayList<>();
        for (String name : names) {
            place(name, names, about, sorted);
        }
        return sorted;
    }

    /// Every table there is, whatever it is for.
    static Set<String> all(DatabaseMetaData about) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet tables = about.getTables(null, SCHEMA, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static void place(String name, Set<String> names, DatabaseMetaData about, List<String> sorted)
            throws SQLException {
        if (sorted.contains(name)) {
            return;
        }
        try (ResultSet keys = about.getImportedKeys(null, SCHEMA, name)) {
            while (keys.next()) {
                String older = keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                if (names.contains(older) && !older.equals(name)) {
                    place(older, names, about, sorted);
                }
            }
        }
        sorted.add(name);
    }
}
