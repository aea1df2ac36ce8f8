package org.kleroterion.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.kleroterion.web.operate.PostgresAccess;

/// The two databases on which everything that stores must work.
public enum TestDatabase {
    EMBEDDED,
    POSTGRESQL;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// A database that holds nothing yet; absent for the embedded one, which each instance makes for itself.
    public Optional<PostgresAccess> empty() {
        return this == EMBEDDED ? Optional.empty() : Optional.of(Server.newDatabase());
    }

    /// One private server for all the tests of this process, started when the first asks for it.
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        static PostgresAccess newDatabase() {
            String name = "test" + NUMBER.incrementAndGet();
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
            return new PostgresAccess(POSTGRES.getJdbcUrl("postgres", name), "postgres", "postgres");
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
        }
    }
}
