package org.kleroterion.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.sortition.journal.JournalExtract;
import org.kleroterion.sortition.verify.JournalVerifier;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.access.ConventionFinder;
import org.kleroterion.web.access.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalTest {

    private static final Actor SOMEBODY = new Actor("somebody");

    private final Map<TestDatabase, Instance> instances = new EnumMap<>(TestDatabase.class);

    @AfterAll
    void stop() {
        instances.values().forEach(Instance::close);
    }

    @ParameterizedTest
    @EnumSource
    void acts_that_are_appended_at_once_stand_in_one_chain(TestDatabase database) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int number = 0; number < 40; number++) {
                String subject = "s" + number;
                tasks.add(() -> {
                    append(database, Journal.INSTANCE, JournalEntry.of("test.done", subject));
                    return null;
                });
            }
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        }
        var acts = store(database).all(Journal.INSTANCE);
        byte[] extract = JournalExtract.of(Journal.INSTANCE, acts).text().bytes();
        assertThat(acts).filteredOn(act -> act.act().equals("test.done")).hasSize(40);
        assertThat(JournalVerifier.verify(extract, Optional.empty()).isConsistent())
                .isTrue();
        assertThat(store(database).head(Journal.INSTANCE))
                .contains(new ChainHead(acts.size(), acts.getLast().hash()));
    }

    /// Two who began a chain at the same moment once collided on its first row.
    @ParameterizedTest
    @EnumSource
    void a_chain_that_two_begin_at_once_is_one_chain(TestDatabase database) throws Exception {
        Instance instance = instance(database);
        Journal journal = instance.bean(Journal.class);
        for (int chain = 0; chain < 10; chain++) {
            String name = "begun-" + chain;
            Callable<Void> beginning = () -> {
                instance.bean(TransactionTemplate.class)
                        .executeWithoutResult(status ->
                                journal.append(name, Actor.OPERATOR, List.of(JournalEntry.of("mandate.begun", name))));
                return null;
            };
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (var done : threads.invokeAll(List.of(beginning, beginning, beginning, beginning))) {
                    done.get();
                }
            }
            assertThat(journal.extract(name).acts()).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_act_whose_change_is_not_saved_is_not_kept(TestDatabase database) {
        transaction(database).executeWithoutResult(status -> {
            instance(database)
                    .bean(Journal.class)
                    .append("undone", SOMEBODY, List.of(JournalEntry.of("test.done", "s")));
            status.setRollbackOnly();
        });
        assertThat(store(database).all("undone")).isEmpty();
        assertThat(store(database).head("undone")).isEmpty();
    }

    @Test
    void an_act_outside_a_transaction_is_refused() {
        Journal journal = instance(TestDatabase.EMBEDDED).bean(Journal.class);
        assertThatThrownBy(() -> journal.reading("c", SOMEBODY, "roll.read", "r"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_address_or_a_name_with_an_accent_can_never_enter() {
        for (String datum : List.of("someone@valombre.example", "Zoé")) {
            assertThatThrownBy(() ->
                            append(TestDatabase.EMBEDDED, "names", JournalEntry.of("test.done", "s", "who", datum)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(store(TestDatabase.EMBEDDED).all("names")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE journal_act SET act = 'x.y'", "DELETE FROM journal_act", "TRUNCATE journal_act"})
    void postgresql_itself_refuses_to_change_the_journal(String statement) {
        append(TestDatabase.POSTGRESQL, "guarded", JournalEntry.of("test.done", "s"));
        var before = store(TestDatabase.POSTGRESQL).all("guarded");
        JdbcClient sql = instance(TestDatabase.POSTGRESQL).bean(JdbcClient.class);
        assertThatThrownBy(() -> sql.sql(statement).update()).hasMessageContaining("the journal only grows");
        assertThat(store(TestDatabase.POSTGRESQL).all("guarded")).isEqualTo(before);
    }

    @Test
    void guarantors_read_what_organisers_decided_and_take_away_an_extract_that_verifies() {
        Instance instance = instance(TestDatabase.EMBEDDED);
        People people = new People(instance);
        Client organiser = people.somebody("claire", StaffRole.ORGANISER, "");
        organiser.submit(
                "/fr/organisation/nouvelle",
                "/fr/organisation/nouvelle",
                "title",
                "Convention du journal",
                "slug",
                "journalisee");
        String id = instance.bean(ConventionFinder.class).idOf("journalisee").orElseThrow();
        Client guarantor = people.somebody("garance", StaffRole.GUARANTOR, id);

        String page = guarantor.get("/fr/garant/journalisee/journal").body();
        assertThat(page)
                .contains(
                        "La convention a été commencée.", people.actor("claire").id());
        assertThat(page).doesNotContain("claire@");
        assertThat(guarantor
                        .get("/en/garant/journalisee/journal?act=mandate.changed")
                        .body())
                .contains("No act of this kind");

        byte[] extract =
                guarantor.get("/fr/garant/journalisee/journal/extrait").body().getBytes(StandardCharsets.UTF_8);
        assertThat(JournalExtract.parse(extract).acts())
                .extracting(act -> act.act())
                .containsExactly("mandate.begun", "access.granted", "access.granted");
        assertThat(JournalVerifier.verify(extract, Optional.empty()).isConsistent())
                .isTrue();
    }

    private void append(TestDatabase database, String chain, JournalEntry entry) {
        transaction(database)
                .executeWithoutResult(
                        status -> instance(database).bean(Journal.class).append(chain, SOMEBODY, List.of(entry)));
    }

    private TransactionTemplate transaction(TestDatabase database) {
        return instance(database).bean(TransactionTemplate.class);
    }

    private JournalStore store(TestDatabase database) {
        return instance(database).bean(JournalStore.class);
    }

    private synchronized Instance instance(TestDatabase database) {
        return instances.computeIfAbsent(database, one -> {
            try {
                return Instance.start(one.empty(), Clock.systemUTC());
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
    }
}
