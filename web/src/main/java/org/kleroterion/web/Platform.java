package org.kleroterion.web;

import java.time.Clock;
import org.kleroterion.web.operate.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole application, assembled by the framework from the packages beside it.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Platform {

    /// The profile of [#open]: a bean for pages or jobs alone is marked `@Profile("!workshop")`.
    public static final String WORKSHOP = "workshop";

    Platform() {}

    /// Starts an instance, which then answers at its address until the context is closed.
    ///
    /// @param clock the time that every rule sees
    public static ConfigurableApplicationContext start(Settings settings, Clock clock) {
        return application(settings, clock).run();
    }

    /// Opens the workshop of an instance: its database and its rules without pages, without jobs and without letters,
    /// for a command that does one thing and closes it. What the command does not use is never made.
    public static ConfigurableApplicationContext open(Settings settings, Clock clock) {
        SpringApplication workshop = application(settings, clock);
        workshop.setWebApplicationType(WebApplicationType.NONE);
        workshop.setLazyInitialization(true);
        workshop.setLogStartupInfo(false);
        workshop.setAdditionalProfiles(WORKSHOP);
        return workshop.run("--db-scheduler.enabled=false");
    }

    private static SpringApplication application(Settings settings, Clock clock) {
        SpringApplication application = new SpringApplication(Platform.class);
        application.setDefaultProperties(settings.forTheFramework());
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("settings", settings);
            context.getBeanFactory().registerSingleton("clock", clock);
        });
        return application;
    }
}
