package org.kleroterion.web;

import java.time.Clock;
import org.kleroterion.web.operate.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole application, assembled by the framework from the packages beside it.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Platform {

    Platform() {}

    /// Starts an instance, which then answers at its address until the context is closed.
    ///
    /// @param clock the time that every rule sees
    public static ConfigurableApplicationContext start(Settings settings, Clock clock) {
        SpringApplication application = new SpringApplication(Platform.class);
        application.setDefaultProperties(settings.forTheFramework());
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("settings", settings);
            context.getBeanFactory().registerSingleton("clock", clock);
        });
        return application.run();
    }
}
