package org.kleroterion.web.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.convention.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The letters in the database.
@Repository
class OutboxStore {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String COLUMNS = "SELECT id, account, template, language, filling, attempts FROM outbox ";

    private final JdbcClient sql;

    OutboxStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Posted letter, Instant due) {
        sql.sql("INSERT INTO outbox (id, account, template, language, filling, state, attempts, due)"
                        + " VALUES (?, ?, ?, ?, ?, 'waiting', 0, ?)")
                .param(letter.id())
                .param(letter.account().id())
                .param(letter.template())
                .param(letter.language().getLanguage())
                .param(JSON.writeValueAsString(letter.values()))
                .param(due.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A letter that is due and that no other sender holds; it is held until the transaction ends, or its process dies.
    Optional<Posted> hold(Instant now) {
        return sql.sql(COLUMNS + "WHERE state = 'waiting' AND due <= ? ORDER BY due, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(OutboxStore::posted)
                .optional();
    }

    /// A letter that needs nothing more; what filled it is forgotten, links that work once above all.
    void close(Posted letter, Fate fate) {
        sql.sql("UPDATE outbox SET state = ?, attempts = ?, filling = '{}' WHERE id = ?")
                .param(fate.code())
                .param(letter.attempts() + 1)
                .param(letter.id())
                .update();
    }

    void postpone(Posted letter, Instant due) {
        sql.sql("UPDATE outbox SET attempts = ?, due = ? WHERE id = ?")
                .param(letter.attempts() + 1)
                .param(due.atOffset(ZoneOffset.UTC))
                .param(letter.id())
                .update();
    }

    /// How many letters are in each state.
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        for (Fate fate : Fate.values()) {
            counts.put(fate.code(), 0L);
        }
        sql.sql("SELECT state, COUNT(*) AS letters FROM outbox GROUP BY state")
                .query((row, number) -> counts.put(row.getString("state"), row.getLong("letters")))
                .list();
        return counts;
    }

    /// The latest letters that wait, whole.
    List<Posted> waiting(int count) {
        return sql.sql(COLUMNS + "WHERE state = 'waiting' ORDER BY due DESC, id LIMIT ?")
                .param(count)
                .query(OutboxStore::posted)
                .list();
    }

    private static Posted posted(ResultSet row, int number) throws SQLException {
        return new Posted(
                row.getString("id"),
                new Actor(row.getString("account")),
                row.getString("template"),
                Locale.forLanguageTag(row.getString("language")),
                JSON.readValue(row.getString("filling"), new TypeReference<TreeMap<String, String>>() {}),
                row.getInt("attempts"));
    }
}
