package org.kleroterion.web.work;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does the steps of a job, one transaction each.
///
/// The row of the job is locked during a step. So two instances never do the same step, even if one takes the other for
/// dead; and a step that was noted is not done again.
@Component
class Worker {

    /// How often an unexpected failure is tried again.
    static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final JobStore store;
    private final ObjectProvider<WorkKind> kinds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /// @param kinds asked for at each step, because a feature that has one may itself begin work
    Worker(JobStore store, ObjectProvider<WorkKind> kinds, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param isLeaving asked between steps: whether this instance is being stopped
    /// @return whether nothing is left to do; otherwise another instance, or this one after its restart, goes on
    boolean work(String id, BooleanSupplier isLeaving) {
        transaction.executeWithoutResult(status -> store.lock(id).ifPresent(this::begin));
        while (!isLeaving.getAsBoolean()) {
            if (!isSteppedOn(id)) {
                return true;
            }
        }
        return false;
    }

    /// Notes that a job has failed too often, without a word of why: that may hold anything.
    void giveUp(String id) {
        fail(id, "unexpected");
    }

    private void begin(Job job) {
        if (job.state() instanceof JobState.Waiting waiting) {
            store.save(job.in(waiting.begun(), clock.instant()));
        }
    }

    private boolean isSteppedOn(String id) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(status -> store.lock(id).map(this::step).orElse(false)));
        } catch (WorkRefused refused) {
            fail(id, refused.reason());
            return false;
        }
    }

    private boolean step(Job job) {
        if (!(job.state() instanceof JobState.Running running)) {
            return false;
        }
        if (store.askedToStop().contains(job.id())) {
            store.save(job.in(running.cancelled(), clock.instant()));
            return false;
        }
        kind(job.kind()).step(job.subject(), running.done());
        Job next = job.in(running.stepped(job.steps()), clock.instant());
        store.save(next);
        return next.isUnfinished();
    }

    private void fail(String id, String reason) {
        LOG.warn("job {} failed: {}", id, reason);
        transaction.executeWithoutResult(status -> {
            Optional<Job> job = store.lock(id);
            job.ifPresent(one -> {
                if (one.state() instanceof JobState.Unfinished unfinished) {
                    store.save(one.in(unfinished.failed(reason), clock.instant()));
                }
            });
        });
    }

    private WorkKind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no kind of work is " + code + ". Maybe a newer version of the program began it?"));
    }
}
