package org.kleroterion.web.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The postman goes round every ten seconds, on one of the instances.
@Profile("!workshop")
@Configuration(proxyBeanMethods = false)
class PostmanRounds {

    private static final int SECONDS = 10;

    PostmanRounds() {}

    @Bean
    RecurringTask<Void> postmanRound(Postman postman) {
        RandomGenerator chance = new SecureRandom();
        return Tasks.recurring("post", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> postman.round(chance));
    }
}
