package org.kleroterion.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Program;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.TestSettings;
import org.kleroterion.web.operate.PostgresAccess;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two instances on one PostgreSQL, one of them killed in the middle of a step.
class KilledWorkTest {

    private static final String SUBJECT = "killed";

    @Test
    @Timeout(180)
    void killed_in_the_middle_of_a_step_another_instance_does_it_and_the_rest_once() throws Exception {
        PostgresAccess database = TestDatabase.POSTGRESQL.empty().orElseThrow();
        try (Program other = Program.start(OtherInstance.class, database.url())) {
            String said = other.awaitSaid("stuck in the fourth step");
            String job = said.replaceAll("(?s).*job ([a-z0-9]{16}) begun.*", "$1");
            try (Instance ours = instance(database)) {
                JdbcClient sql = ours.bean(JdbcClient.class);
                ours.with(new Counting(sql, () -> {}));
                assertThat(ours.bean(Work.class).stateOf(job)).contains(new JobState.Running(3));
                other.kill();
                while (ours.bean(Work.class).stateOf(job).orElseThrow() instanceof JobState.Unfinished) {
                    Thread.sleep(100);
                }
                assertThat(ours.bean(Work.class).stateOf(job)).contains(new JobState.Done(6));
                assertThat(sql.sql("SELECT step FROM counted WHERE subject = 'killed' ORDER BY step")
                                .query(Integer.class)
                                .list())
                        .containsExactly(0, 1, 2, 3, 4, 5);
            }
        }
    }

    private static Instance instance(PostgresAccess database) throws Exception {
        return Instance.start(TestSettings.usual().with(Optional.of(database)), Clock.systemUTC());
    }

    /// The program of the second process: it begins the work, and never ends the fourth step.
    static final class OtherInstance {

        public static void main(String[] arguments) throws Exception {
            Instance instance = instance(new PostgresAccess(arguments[0], "postgres", "postgres"));
            CountDownLatch threeSteps = new CountDownLatch(3);
            instance.with(new Counting(instance.bean(JdbcClient.class), () -> step(threeSteps)));
            String job = instance.bean(Work.class).begin(Counting.KIND, SUBJECT).orElseThrow();
            System.out.println("job " + job + " begun");
            Thread.currentThread().join();
        }

        private static void step(CountDownLatch left) {
            if (left.getCount() > 0) {
                left.countDown();
                return;
            }
            System.out.println("stuck in the fourth step");
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
