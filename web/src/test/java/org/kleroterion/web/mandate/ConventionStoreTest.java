package org.kleroterion.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kleroterion.convention.Actor;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.MandateChange;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.convention.mandate.terms.Slug;
import org.kleroterion.web.Instance;
import org.kleroterion.web.TestDatabase;
import org.kleroterion.web.access.People;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConventionStoreTest {

    private final Map<TestDatabase, Instance> instances = new EnumMap<>(TestDatabase.class);

    @AfterAll
    void stop() {
        instances.values().forEach(Instance::close);
    }

    @ParameterizedTest
    @EnumSource
    void a_convention_comes_back_as_it_was_saved(TestDatabase database) {
        Convention begun = begin(database, "premiere");
        assertThat(store(database).find(begun.id())).contains(begun);
        assertThat(store(database).find("premiere")).contains(begun);
    }

    @ParameterizedTest
    @EnumSource
    void two_conventions_never_share_an_address(TestDatabase database) {
        begin(database, "meme-adresse");
        assertThatThrownBy(() -> begin(database, "meme-adresse")).isInstanceOf(AddressTaken.class);
        assertThat(store(database).all())
                .filteredOn(one -> one.mandate().identity().slug().value().equals("meme-adresse"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void four_changes_at_once_all_succeed_and_none_is_overwritten(TestDatabase database) throws Exception {
        Convention begun = begin(database, "a-vingt");
        Desk desk = instance(database).bean(Desk.class);
        List<Callable<Convention>> changes = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            var calendar = new Period(LocalDate.of(2027, 1, day), LocalDate.of(2027, 6, 1));
            changes.add(() -> desk.decide(begun.id(), new MandateChange.StateCalendar(calendar), anne(database)));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(changes)) {
                done.get();
            }
        }
        assertThat(store(database).find(begun.id()).orElseThrow().version()).isEqualTo(1 + changes.size());
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_on_an_older_version_is_not_saved(TestDatabase database) {
        Convention begun = begin(database, "ancienne");
        Desk desk = instance(database).bean(Desk.class);
        Convention newer = desk.decide(
                begun.id(),
                new MandateChange.StateCalendar(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 1))),
                anne(database));
        assertThat(store(database).replace(begun, newer)).isFalse();
    }

    private Convention begin(TestDatabase database, String slug) {
        var identity = MandateIdentity.named(new Slug(slug), Bilingual.of("Une convention", "A convention"));
        return instance(database).bean(Desk.class).begin(identity, Optional.empty(), anne(database));
    }

    private Actor anne(TestDatabase database) {
        People people = new People(instance(database));
        if (people.emails().isEmpty()) {
            people.somebody("anne", StaffRole.ORGANISER, "");
        }
        return people.actor("anne");
    }

    private ConventionStore store(TestDatabase database) {
        return instance(database).bean(ConventionStore.class);
    }

    private Instance instance(TestDatabase database) {
        return instances.computeIfAbsent(database, which -> {
            try {
                return Instance.start(
                        which.empty(), Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC));
            } catch (IOException unable) {
                throw new UncheckedIOException(unable);
            }
        });
    }
}
