package org.kleroterion.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Platform;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.TestSettings;
import org.kleroterion.web.access.People;
import org.kleroterion.web.operate.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class JobsTest {

    private final Map<TestDatabase, Instance> instances = new EnumMap<>(TestDatabase.class);
    private final AtomicReference<Runnable> before = new AtomicReference<>(() -> {});
    private final AtomicInteger subjects = new AtomicInteger();

    @BeforeAll
    void start() throws IOException {
        for (TestDatabase database : TestDatabase.values()) {
            Instance instance = Instance.start(database.empty(), Clock.systemUTC());
            instances.put(
                    database,
                    instance.with(new Counting(
                            instance.bean(JdbcClient.class), () -> before.get().run())));
        }
    }

    @AfterAll
    void stop() {
        instances.values().forEach(Instance::close);
    }

    @ParameterizedTest
    @EnumSource
    void every_step_is_done_once_and_in_order(TestDatabase database) throws Exception {
        String subject = subject();
        String job = work(database).begin(Counting.KIND, subject).orElseThrow();
        assertThat(awaited(database, job)).isEqualTo(new JobState.Done(6));
        assertThat(counted(database, subject)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_work_is_not_begun_twice(TestDatabase database) throws Exception {
        String subject = subject();
        String job = work(database).begin(Counting.KIND, subject).orElseThrow();
        assertThat(work(database).begin(Counting.KIND, subject)).isEmpty();
        awaited(database, job);
        assertThat(work(database).begin(Counting.KIND, subject)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void work_whose_decision_is_not_saved_is_not_begun(TestDatabase database) {
        String subject = subject();
        String job = instances.get(database).bean(TransactionTemplate.class).execute(status -> {
            status.setRollbackOnly();
            return work(database).begin(Counting.KIND, subject).orElseThrow();
        });
        assertThat(work(database).stateOf(job)).isEmpty();
        assertThat(sql(database)
                        .sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_instance = ?")
                        .param(job)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_job_is_stopped_between_steps(TestDatabase database) {
        String subject = subject();
        Job job = added(database, subject);
        AtomicInteger asked = new AtomicInteger();
        worker(database).work(job.id(), () -> {
            if (asked.incrementAndGet() == 3) {
                work(database).stop(job.id());
            }
            return false;
        });
        assertThat(work(database).stateOf(job.id())).contains(new JobState.Cancelled(2));
        assertThat(counted(database, subject)).containsExactly(0, 1);
    }

    @ParameterizedTest
    @EnumSource
    void an_instance_that_is_stopped_leaves_the_rest_to_the_next_one(TestDatabase database) {
        String subject = subject();
        Job job = added(database, subject);
        AtomicInteger asked = new AtomicInteger();
        assertThat(worker(database).work(job.id(), () -> asked.incrementAndGet() > 2))
                .isFalse();
        assertThat(work(database).stateOf(job.id())).contains(new JobState.Running(2));
        assertThat(worker(database).work(job.id(), () -> false)).isTrue();
        assertThat(counted(database, subject)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @EnumSource
    void two_instances_that_both_take_a_job_for_theirs_do_each_step_once(TestDatabase database) throws Exception {
        String subject = subject();
        Job job = added(database, subject);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> shift = () -> worker(database).work(job.id(), () -> false);
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(4, shift))) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(work(database).stateOf(job.id())).contains(new JobState.Done(6));
        assertThat(counted(database, subject)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @EnumSource
    void a_step_that_is_refused_leaves_nothing_and_a_reason(TestDatabase database) {
        String subject = subject();
        Job job = added(database, subject);
        before.set(() -> {
            throw new WorkRefused("unexpected");
        });
        try {
            assertThat(worker(database).work(job.id(), () -> false)).isTrue();
        } finally {
            before.set(() -> {});
        }
        assertThat(work(database).stateOf(job.id())).contains(new JobState.Failed(0, "unexpected"));
        assertThat(counted(database, subject)).isEmpty();
    }

    @Test
    void what_a_command_began_is_done_by_the_next_instance() throws Exception {
        Path folder = Files.createTempDirectory("kleroterion");
        Settings settings = TestSettings.usual().in(folder);
        String job;
        try (var workshop = Platform.open(settings, Clock.systemUTC())) {
            job = workshop.getBean(Work.class).begin("journal-check", "").orElseThrow();
        }
        try (Instance second = Instance.of(Platform.start(settings, Clock.systemUTC()))) {
            assertThat(awaited(second, job)).isEqualTo(new JobState.Done(16));
        }
    }

    @Test
    void the_database_knows_exactly_the_states_that_there_are() throws IOException {
        String table = Files.readString(
                Path.of(System.getProperty("kleroterion.root"), "web/src/main/resources/db/migration/V66__jobs.sql"));
        String codes = Stream.of(JobState.class.getPermittedSubclasses())
                .flatMap(one -> one.isSealed() ? Stream.of(one.getPermittedSubclasses()) : Stream.of(one))
                .map(one -> "'" + one.getSimpleName().toLowerCase(Locale.ROOT) + "'")
                .sorted()
                .toList()
                .toString();
        String listed = table.replaceAll("(?s).*state IN \\(([^)]*)\\).*", "$1");
        assertThat(Stream.of(listed.split(", ")).sorted().toList()).hasToString(codes);
    }

    @Test
    void the_administrator_begins_a_check_of_the_journal_follows_it_and_sees_it_done() throws Exception {
        Instance instance = instances.get(TestDatabase.EMBEDDED);
        Client ada = new People(instance).somebody("ada", StaffRole.ADMINISTRATOR, "");
        String page = "/fr/administration/travaux";
        ada.submit(page, page, "kind", "journal-check");
        Job job = instance.bean(JobStore.class).latest(1).getFirst();
        assertThat(job.kind()).isEqualTo("journal-check");
        assertThat(awaited(instance, job.id())).isEqualTo(new JobState.Done(16));
        assertThat(ada.get(page).body()).contains("Vérifier le journal", "fait", "16 sur 16");
    }

    @Test
    void nothing_moves_unasked_and_nothing_is_read_again_once_all_is_finished() {
        Instance instance = instances.get(TestDatabase.POSTGRESQL);
        Client ada = new People(instance).somebody("ada", StaffRole.ADMINISTRATOR, "");
        Job job = added(TestDatabase.POSTGRESQL, subject());
        String page = "/fr/administration/travaux";
        assertThat(ada.get(page).headers().firstValue("Refresh")).isEmpty();
        assertThat(ada.get(page + "?suivre=true").headers().firstValue("Refresh"))
                .contains("10");
        assertThat(ada.get(page + "?suivre=true").body()).contains("Ne plus la relire");
        ada.submit(page, page + "/" + job.id() + "/arret");
        assertThat(ada.get(page).body()).contains("S’arrête après l’étape en cours");
        worker(TestDatabase.POSTGRESQL).work(job.id(), () -> false);
        instance.bean(JobStore.class).latest(50).stream()
                .filter(Job::isUnfinished)
                .forEach(other -> worker(TestDatabase.POSTGRESQL).work(other.id(), () -> false));
        assertThat(ada.get(page + "?suivre=true").headers().firstValue("Refresh"))
                .isEmpty();
    }

    private String subject() {
        return "s" + subjects.incrementAndGet();
    }

    /// A job that no instance takes by itself.
    private Job added(TestDatabase database, String subject) {
        Job job = new Job(
                subject,
                Counting.KIND,
                subject,
                6,
                new JobState.Waiting(),
                Clock.systemUTC().instant());
        instances.get(database).bean(JobStore.class).add(job);
        return job;
    }

    private JobState awaited(TestDatabase database, String job) throws InterruptedException {
        return awaited(instances.get(database), job);
    }

    private static JobState awaited(Instance instance, String job) throws InterruptedException {
        JobState state = instance.bean(Work.class).stateOf(job).orElseThrow();
        while (state instanceof JobState.Unfinished) {
            Thread.sleep(100);
            state = instance.bean(Work.class).stateOf(job).orElseThrow();
        }
        return state;
    }

    private List<Integer> counted(TestDatabase database, String subject) {
        return sql(database)
                .sql("SELECT step FROM counted WHERE subject = ? ORDER BY step")
                .param(subject)
                .query(Integer.class)
                .list();
    }

    private Worker worker(TestDatabase database) {
        return instances.get(database).bean(Worker.class);
    }

    private Work work(TestDatabase database) {
        return instances.get(database).bean(Work.class);
    }

    private JdbcClient sql(TestDatabase database) {
        return instances.get(database).bean(JdbcClient.class);
    }
}
