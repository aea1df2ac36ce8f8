package org.kleroterion.web.work;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Jobs are handed to one of the instances, and to another one if that does not show a sign of life.
@Configuration(proxyBeanMethods = false)
class WorkShift {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("work");

    /// Before an unexpected failure is tried again; twice as long each time.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    WorkShift() {}

    @Bean
    CustomTask<Void> workTask(Worker worker) {
        return Tasks.custom(TASK)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> tryAgain(worker, complete, operations))
                .execute((instance, context) ->
                        worker.work(instance.getId(), context.getSchedulerState()::isShuttingDown)
                                ? new CompletionHandler.OnCompleteRemove<>()
                                : (complete, operations) -> operations.reschedule(complete, complete.getTimeDone()));
    }

    private static void tryAgain(Worker worker, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int before = complete.getExecution().consecutiveFailures;
        if (before + 1 < Worker.ATTEMPTS) {
            operations.reschedule(complete, complete.getTimeDone().plus(PAUSE.multipliedBy(1L << before)));
        } else {
            worker.giveUp(complete.getExecution().taskInstance.getId());
            operations.stop();
        }
    }
}
