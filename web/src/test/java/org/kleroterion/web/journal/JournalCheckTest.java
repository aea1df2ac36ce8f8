package org.kleroterion.web.journal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.JournalEntry;
import org.kleroterion.web.Instance;
import org.kleroterion.web.work.WorkRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class JournalCheckTest {

    private Instance instance;

    @BeforeEach
    void start() throws Exception {
        instance = Instance.start();
        for (String chain : List.of("one", "two", "three")) {
            append(chain, JournalEntry.of("test.done", "first"));
            append(chain, JournalEntry.of("test.done", "last"));
        }
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void a_journal_that_only_grew_passes() {
        assertThatCode(this::checkAll).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_act SET body = REPLACE(body, 'first', 'other') WHERE chain = 'two'",
                "DELETE FROM journal_act WHERE chain = 'two' AND number = 1",
                "DELETE FROM journal_act WHERE chain = 'two' AND number = 2",
                "DELETE FROM journal_act WHERE chain = 'two'"
            })
    void whatever_is_altered_or_cut_is_found(String alteration) {
        instance.bean(JdbcClient.class).sql(alteration).update();
        assertThatThrownBy(this::checkAll).isInstanceOf(WorkRefused.class).hasMessage("journal-broken");
    }

    private void checkAll() {
        JournalCheck check = instance.bean(JournalCheck.class);
        IntStream.range(0, check.steps("")).forEach(step -> check.step("", step));
    }

    private void append(String chain, JournalEntry entry) {
        instance.bean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> instance.bean(Journal.class).append(chain, new Actor("somebody"), List.of(entry)));
    }
}
