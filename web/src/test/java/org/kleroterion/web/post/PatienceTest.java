package org.kleroterion.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void each_attempt_waits_longer_and_none_longer_than_six_hours() {
        for (int attempts = 0; attempts < Patience.ATTEMPTS; attempts++) {
            Duration least = Patience.before(attempts, 0);
            Duration most = Patience.before(attempts, 999);
            assertThat(least).isLessThan(most).isPositive();
            assertThat(most).isLessThan(Duration.ofHours(6));
            assertThat(least).isGreaterThanOrEqualTo(Patience.before(Math.max(0, attempts - 1), 0));
        }
        assertThat(Patience.before(0, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Patience.before(3, 0)).isEqualTo(Duration.ofMinutes(4));
        assertThat(Patience.before(13, 0)).isEqualTo(Duration.ofHours(3));
    }
}
