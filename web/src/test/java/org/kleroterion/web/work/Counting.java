package org.kleroterion.web.work;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Work that notes each of its steps in a table, and dawdles.
final class Counting implements WorkKind {

    static final String KIND = "counting";

    private final JdbcClient sql;
    private final Runnable before;

    /// @param before what happens at the beginning of each step
    Counting(JdbcClient sql, Runnable before) {
        this.sql = sql;
        this.before = before;
        sql.sql("CREATE TABLE IF NOT EXISTS counted (subject VARCHAR(60), step INT)")
                .update();
    }

    @Override
    public String code() {
        return KIND;
    }

    @Override
    public int steps(String subject) {
        return 6;
    }

    @Override
    public void step(String subject, int number) {
        sql.sql("INSERT INTO counted (subject, step) VALUES (?, ?)")
                .param(subject)
                .param(number)
                .update();
        before.run();
    }
}
