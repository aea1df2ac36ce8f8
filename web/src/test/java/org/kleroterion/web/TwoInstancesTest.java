package org.kleroterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.access.ConventionFinder;
import org.kleroterion.web.access.People;
import org.kleroterion.web.operate.PostgresAccess;

/// Several instances on one PostgreSQL are one, for whoever uses them.
class TwoInstancesTest {

    private static final String NEW = "/fr/organisation/nouvelle";

    @Test
    void who_signed_in_on_one_submits_to_another_and_goes_on_after_a_restart_of_all() throws Exception {
        PostgresAccess database = TestDatabase.POSTGRESQL.empty().orElseThrow();
        Client claire;
        try (Instance one = start(database);
                Instance other = start(database)) {
            claire = new People(one).somebody("claire", StaffRole.ORGANISER, "");
            claire.at(other).submit(NEW, NEW, "title", "Convention partagée", "slug", "partagee");
            assertThat(one.bean(ConventionFinder.class).idOf("partagee")).isPresent();
        }
        try (Instance restarted = start(database)) {
            assertThat(claire.at(restarted).get("/fr/organisation").body()).contains("Convention partagée");
        }
    }

    private static Instance start(PostgresAccess database) throws Exception {
        return Instance.start(TestSettings.usual().with(Optional.of(database)), Clock.systemUTC());
    }
}
