package org.kleroterion.web.mandate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.convention.mandate.ConventionId;
import org.kleroterion.convention.mandate.today.Delays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the backward plan of a convention knows: how long things take there, and what has been done.
@Repository
class CountdownStore {

    private final JdbcClient sql;

    CountdownStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The delays of a convention; the usual ones as long as none were stated.
    Delays delays(ConventionId convention) {
        return stated(convention).orElseGet(Delays::usual);
    }

    Optional<Delays> stated(ConventionId convention) {
        return sql.sql(
                        "SELECT sealing, printer, franking, post, reply, notice FROM countdown_delay WHERE convention = ?")
                .param(convention.value())
                .query((row, number) -> new Delays(
                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)))
                .optional();
    }

    void put(ConventionId convention, Delays delays) {
        sql.sql("DELETE FROM countdown_delay WHERE convention = ?")
                .param(convention.value())
                .update();
        sql.sql("INSERT INTO countdown_delay (convention, sealing, printer, franking, post, reply, notice)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(convention.value())
                .param(delays.sealing())
                .param(delays.printer())
                .param(delays.franking())
                .param(delays.post())
                .param(delays.reply())
                .param(delays.notice())
                .update();
    }

    Set<String> done(ConventionId convention) {
        return new TreeSet<>(sql.sql("SELECT step FROM countdown_done WHERE convention = ?")
                .param(convention.value())
                .query(String.class)
                .list());
    }

    /// Says that a step has been done, or takes that back.
    void mark(ConventionId convention, String step, boolean done) {
        sql.sql("DELETE FROM countdown_done WHERE convention = ? AND step = ?")
                .param(convention.value())
                .param(step)
                .update();
        if (done) {
            sql.sql("INSERT INTO countdown_done (convention, step) VALUES (?, ?)")
                    .param(convention.value())
                    .param(step)
                    .update();
        }
    }
}
