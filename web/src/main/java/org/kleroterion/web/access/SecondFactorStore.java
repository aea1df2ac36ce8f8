package org.kleroterion.web.access;

import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Second factors in the database.
@Repository
class SecondFactorStore {

    private final JdbcClient sql;

    SecondFactorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The sealed secret of an account.
    Optional<String> secret(Actor account) {
        return sql.sql("SELECT secret FROM second_factor WHERE account = ?")
                .param(account.id())
                .query(String.class)
                .optional();
    }

    void put(Actor account, String secret, long step) {
        remove(account);
        sql.sql("INSERT INTO second_factor (account, secret, last_step) VALUES (?, ?, ?)")
                .params(account.id(), secret, step)
                .update();
    }

    /// @return whether no code of that half-minute or a later one has been used: of two instances one is told so
    boolean use(Actor account, long step) {
        return sql.sql("UPDATE second_factor SET last_step = ? WHERE account = ? AND last_step < ?")
                        .params(step, account.id(), step)
                        .update()
                == 1;
    }

    void remove(Actor account) {
        sql.sql("DELETE FROM recovery_code WHERE account = ?")
                .param(account.id())
                .update();
        sql.sql("DELETE FROM second_factor WHERE account = ?")
                .param(account.id())
                .update();
    }

    /// Puts new codes in the place of those there were.
    void putCodes(Actor account, List<RecoveryCode> codes) {
        sql.sql("DELETE FROM recovery_code WHERE account = ?")
                .param(account.id())
                .update();
        codes.forEach(code -> sql.sql("INSERT INTO recovery_code (account, hash) VALUES (?, ?)")
                .params(account.id(), code.hash())
                .update());
    }

    /// @return whether the code was one of theirs; it is none any more
    boolean use(Actor account, RecoveryCode code) {
        return sql.sql("DELETE FROM recovery_code WHERE account = ? AND hash = ?")
                        .params(account.id(), code.hash())
                        .update()
                == 1;
    }

    int codesLeft(Actor account) {
        return sql.sql("SELECT COUNT(*) FROM recovery_code WHERE account = ?")
                .param(account.id())
                .query(Integer.class)
                .single();
    }
}
