package org.kleroterion.web.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.journal.ChainedAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The acts in the database: added, never changed.
@Repository
class JournalStore {

    private final JdbcClient sql;

    JournalStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ChainHead> head(String chain) {
        return head(chain, "");
    }

    /// The end of a chain, which nobody else moves before this transaction ends; of two who begin it at once, the
    /// second
    /// waits for the first.
    ChainHead lock(String chain) {
        return head(chain, " FOR UPDATE").orElseGet(() -> {
            sql.sql("INSERT INTO journal_head (chain, number, hash) VALUES (?, 0, ?) ON CONFLICT DO NOTHING")
                    .param(chain)
                    .param(ChainHead.NONE.hash().hex())
                    .update();
            return head(chain, " FOR UPDATE").orElseThrow();
        });
    }

    void add(ChainedAct act) {
        sql.sql("INSERT INTO journal_act (chain, number, act, body) VALUES (?, ?, ?, ?)")
                .param(act.chain())
                .param(act.number())
                .param(act.act())
                .param(act.text().toString())
                .update();
    }

    void move(String chain, ChainHead head) {
        sql.sql("UPDATE journal_head SET number = ?, hash = ? WHERE chain = ?")
                .param(head.number())
                .param(head.hash().hex())
                .param(chain)
                .update();
    }

    /// All acts of a chain, the first one first.
    List<ChainedAct> all(String chain) {
        return sql
                .sql("SELECT body FROM journal_act WHERE chain = ? ORDER BY number")
                .param(chain)
                .query(String.class)
                .list()
                .stream()
                .map(JournalStore::act)
                .toList();
    }

    /// Some acts of a chain, the last one first.
    ///
    /// @param act code of the acts sought; empty for all
    List<ChainedAct> latest(String chain, String act, int from, int count) {
        return sql
                .sql("SELECT body FROM journal_act WHERE chain = ? AND (act = ? OR ? = '')"
                        + " ORDER BY number DESC LIMIT ? OFFSET ?")
                .param(chain)
                .param(act)
                .param(act)
                .param(count)
                .param(from)
                .query(String.class)
                .list()
                .stream()
                .map(JournalStore::act)
                .toList();
    }

    /// The names of all chains.
    List<String> chains() {
        return sql.sql("SELECT chain FROM journal_head ORDER BY chain")
                .query(String.class)
                .list();
    }

    /// The codes of the acts that a chain holds.
    List<String> codes(String chain) {
        return sql.sql("SELECT DISTINCT act FROM journal_act WHERE chain = ? ORDER BY act")
                .param(chain)
                .query(String.class)
                .list();
    }

    private Optional<ChainHead> head(String chain, String lock) {
        return sql.sql("SELECT number, hash FROM journal_head WHERE chain = ?" + lock)
                .param(chain)
                .query((row, number) -> new ChainHead(row.getLong("number"), Hash.parse(row.getString("hash"))))
                .optional();
    }

    private static ChainedAct act(String text) {
        return ChainedAct.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
