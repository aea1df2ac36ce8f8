package org.kleroterion.web.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The jobs in the database.
@Repository
class JobStore {

    private static final String COLUMNS = "SELECT id, kind, subject, state, done, steps, reason, changed FROM job ";

    private final JdbcClient sql;

    JobStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Job job) {
        sql.sql("INSERT INTO job (id, kind, subject, state, done, steps, reason, begun, changed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, '', ?, ?)")
                .param(job.id())
                .param(job.kind())
                .param(job.subject())
                .param(job.state().code())
                .param(job.state().done())
                .param(job.steps())
                .param(job.changed().atOffset(ZoneOffset.UTC))
                .param(job.changed().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Job> find(String id) {
        return find(id, "");
    }

    /// A job that nobody else takes a step of before this transaction ends, or its process dies.
    Optional<Job> lock(String id) {
        return find(id, " FOR UPDATE");
    }

    void save(Job job) {
        sql.sql("UPDATE job SET state = ?, done = ?, reason = ?, changed = ? WHERE id = ?")
                .param(job.state().code())
                .param(job.state().done())
                .param(job.reason())
                .param(job.changed().atOffset(ZoneOffset.UTC))
                .param(job.id())
                .update();
    }

    /// The latest jobs, the last one first.
    List<Job> latest(int count) {
        return sql.sql(COLUMNS + "ORDER BY begun DESC, id LIMIT ?")
                .param(count)
                .query(JobStore::job)
                .list();
    }

    boolean hasUnfinished(String kind, String subject) {
        return sql.sql("SELECT COUNT(*) FROM job WHERE kind = ? AND subject = ? AND state IN ('waiting', 'running')")
                        .param(kind)
                        .param(subject)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// Notes that a job is to end before its next step.
    void askToStop(String id) {
        sql.sql("MERGE INTO job_stop AS old USING (VALUES (?)) AS new (job) ON old.job = new.job"
                        + " WHEN NOT MATCHED THEN INSERT (job) VALUES (new.job)")
                .param(id)
                .update();
    }

    Set<String> askedToStop() {
        return Set.copyOf(
                sql.sql("SELECT job FROM job_stop").query(String.class).list());
    }

    /// Forgets what was finished before a moment, and the wishes to stop what is finished.
    void forget(Instant before) {
        sql.sql("DELETE FROM job WHERE state NOT IN ('waiting', 'running') AND changed < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("DELETE FROM job_stop WHERE job NOT IN (SELECT id FROM job WHERE state IN ('waiting', 'running'))")
                .update();
    }

    private Optional<Job> find(String id, String lock) {
        return sql.sql(COLUMNS + "WHERE id = ?" + lock)
                .param(id)
                .query(JobStore::job)
                .optional();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getString("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getInt("steps"),
                state(row),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static JobState state(ResultSet row) throws SQLException {
        int done = row.getInt("done");
        return switch (row.getString("state")) {
            case "waiting" -> new JobState.Waiting();
            case "running" -> new JobState.Running(done);
            case "done" -> new JobState.Done(done);
            case "failed" -> new JobState.Failed(done, row.getString("reason"));
            default -> new JobState.Cancelled(done);
        };
    }
}
