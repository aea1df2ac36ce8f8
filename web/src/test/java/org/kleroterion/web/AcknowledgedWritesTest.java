package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kleroterion.web.operate.Settings;

/// The embedded database, with the settings of an instance, in a process that is killed just after it acknowledged.
class AcknowledgedWritesTest {

    /// More of them with `-Dkleroterion.kills=1000`.
    private static final int KILLS = Integer.getInteger("kleroterion.kills", 20);

    @Test
    @Timeout(3600)
    void every_acknowledged_write_is_there_after_a_kill() throws Exception {
        Path folder = Files.createTempDirectory("kleroterion");
        Settings settings = TestSettings.usual().in(folder);
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long awaited = acknowledged + 1 + kill % 7;
            try (Program writer = Program.start(Writer.class, folder.toString())) {
                writer.awaitSaid("kept " + awaited + "\n");
                writer.kill();
                acknowledged = last(writer.said());
            }
            assertThat(acknowledged).isGreaterThanOrEqualTo(awaited);
            try (Connection connection = connected(settings)) {
                // one more may have been written in the instant before the kill, unacknowledged
                assertThat(highest(connection)).isBetween(acknowledged, acknowledged + 1);
                acknowledged = highest(connection);
                assertThat(count(connection)).isEqualTo(acknowledged);
            }
        }
    }

    /// The program of the process that is killed: one commit after the other, each acknowledged on a line.
    static final class Writer {

        public static void main(String[] arguments) throws Exception {
            try (Connection connection = connected(TestSettings.usual().in(Path.of(arguments[0])));
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS kept (number BIGINT PRIMARY KEY)");
                for (long number = highest(connection) + 1; true; number++) {
                    statement.execute("INSERT INTO kept (number) VALUES (" + number + ")");
                    System.out.print("kept " + number + "\n");
                    System.out.flush();
                }
            }
        }
    }

    private static Connection connected(Settings settings) throws SQLException {
        Map<String, Object> properties = settings.forTheFramework();
        return DriverManager.getConnection(
                properties.get("spring.datasource.url").toString(),
                properties.get("spring.datasource.username").toString(),
                properties.get("spring.datasource.password").toString());
    }

    private static long highest(Connection connection) throws SQLException {
        return number(connection, "SELECT COALESCE(MAX(number), 0) FROM kept");
    }

    private static long count(Connection connection) throws SQLException {
        return number(connection, "SELECT COUNT(*) FROM kept");
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// The last number on a whole line.
    private static long last(String said) {
        String whole = said.substring(0, said.lastIndexOf('\n'));
        return Long.parseLong(whole.substring(whole.lastIndexOf(' ') + 1));
    }
}
