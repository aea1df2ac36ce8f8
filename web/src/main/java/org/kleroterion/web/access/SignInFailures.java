package org.kleroterion.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts wrong passwords for a quarter of an hour, by account and by address of origin, in the database: several
/// instances count together. Only hashes are kept.
@Repository
class SignInFailures {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT = 5;
    private static final int PER_ORIGIN = 20;

    private final JdbcClient sql;

    SignInFailures(JdbcClient sql) {
        this.sql = sql;
    }

    boolean areTooMany(String email, String from, Instant now) {
        return count("account " + email, now) >= PER_ACCOUNT || count("origin " + from, now) >= PER_ORIGIN;
    }

    void add(String email, String from, Instant now) {
        sql.sql("DELETE FROM sign_in_failure WHERE at < ?")
                .param(now.minus(MEMORY).atOffset(ZoneOffset.UTC))
                .update();
        add("account " + email, now);
        add("origin " + from, now);
    }

    private void add(String subject, Instant now) {
        sql.sql("INSERT INTO sign_in_failure (subject, at) VALUES (?, ?)")
                .param(Token.hash(subject))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private long count(String subject, Instant now) {
        return sql.sql("SELECT COUNT(*) FROM sign_in_failure WHERE subject = ? AND at >= ?")
                .param(Token.hash(subject))
                .param(now.minus(MEMORY).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
