package org.kleroterion.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links that open an account once.
@Repository
class InvitationStore {

    /// How long a link waits.
    static final Duration LIFE = Duration.ofDays(7);

    /// The account that a link for the first administrator is kept under.
    static final String FIRST = "";

    private final JdbcClient sql;

    InvitationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A new link for an account; older ones no longer open it.
    Token open(String account, Instant now) {
        close(account);
        Token token = Token.fresh();
        sql.sql("INSERT INTO invitation (token, account, expires) VALUES (?, ?, ?)")
                .param(token.hash())
                .param(account)
                .param(now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /// The account that a link opens, as long as it waits.
    Optional<String> accountOf(Token token, Instant now) {
        return sql.sql("SELECT account FROM invitation WHERE token = ? AND expires > ?")
                .param(token.hash())
                .param(now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /// Uses a link up.
    ///
    /// @return whether it was this call that did: of two at once, one succeeds
    boolean use(Token token) {
        return sql.sql("DELETE FROM invitation WHERE token = ?")
                        .param(token.hash())
                        .update()
                == 1;
    }

    void close(String account) {
        sql.sql("DELETE FROM invitation WHERE account = ?").param(account).update();
    }
}
