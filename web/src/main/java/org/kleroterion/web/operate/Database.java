package org.kleroterion.web.operate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// The database of an instance, reached without the instance.
public final class Database {

    private final String url;
    private final String user;
    private final String password;

    public Database(Settings settings) {
        var properties = settings.forTheFramework();
        url = String.valueOf(properties.get("spring.datasource.url"));
        user = String.valueOf(properties.get("spring.datasource.username"));
        password = String.valueOf(properties.get("spring.datasource.password"));
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /// What nobody changes while it is read: a snapshot for as long as the connection is open.
    Connection openSnapshot() throws SQLException {
        Connection connection = open();
        connection.setTransactionIsolation(
                isEmbedded() ? Connection.TRANSACTION_SERIALIZABLE : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }

    /// Makes the tables as they were at a version of the schema; nothing is there before.
    void make(String version) {
        migrations().target(version).load().migrate();
    }

    /// The last version of the schema that this program knows.
    MigrationVersion latest() {
        return Stream.of(migrations().load().info().all())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration", "classpath:db/" + (isEmbedded() ? "h2" : "postgresql"));
    }

    private boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }
}
