package org.kleroterion.web.work;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.kleroterion.web.page.Identifier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one door to long work: whoever begins some gets its identifier, and may ask how it stands.
@Service
public class Work {

    /// How long a finished job is shown.
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final JobStore store;
    private final ObjectProvider<WorkKind> kinds;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Work(JobStore store, ObjectProvider<WorkKind> kinds, DataSource database, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.scheduler = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
        this.clock = clock;
    }

    /// Begins long work, in the transaction that is open if there is one; some instance then does it, step by step.
    ///
    /// @param kind code of a [WorkKind]
    /// @param subject an identifier, empty if nothing
    /// @return the identifier of the job; nothing if the same work is waiting or running already
    @Transactional
    public Optional<String> begin(String kind, String subject) {
        Instant now = clock.instant();
        store.forget(now.minus(REMEMBERED));
        if (store.hasUnfinished(kind, subject)) {
            return Optional.empty();
        }
        int steps = kinds.stream()
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElseThrow()
                .steps(subject);
        Job job = new Job(Identifier.fresh(), kind, subject, steps, new JobState.Waiting(), now);
        store.add(job);
        scheduler.scheduleIfNotExists(WorkShift.TASK.instance(job.id()).scheduledTo(now));
        return Optional.of(job.id());
    }

    /// How a job stands; nothing if it is not known any more.
    public Optional<JobState> stateOf(String job) {
        return store.find(job).map(Job::state);
    }

    /// Ends a job before its next step; one that is finished stays as it is.
    @Transactional
    public void stop(String job) {
        if (store.find(job).filter(Job::isUnfinished).isPresent()) {
            store.askToStop(job);
        }
    }
}
