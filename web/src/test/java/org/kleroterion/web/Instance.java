package org.kleroterion.web;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.kleroterion.web.operate.PostgresAccess;
import org.springframework.context.ConfigurableApplicationContext;

/// A whole instance that runs in the test's own process, on a free port and an empty database.
public final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Instance start(Optional<PostgresAccess> database, Clock clock) throws IOException {
        return start(TestSettings.usual().with(database), clock);
    }

    public static Instance start(TestSettings settings, Clock clock) throws IOException {
        return new Instance(Platform.start(settings.written(), clock));
    }

    /// An instance on the embedded database.
    public static Instance start() throws IOException {
        return start(Optional.empty(), Clock.systemUTC());
    }

    /// An instance that was started with settings of its own.
    public static Instance of(ConfigurableApplicationContext context) {
        return new Instance(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /// Adds something that features look up when they need it, such as a kind of work.
    public Instance with(Object bean) {
        context.getBeanFactory().registerSingleton("added-" + bean.getClass().getName(), bean);
        return this;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path);
    }

    @Override
    public void close() {
        context.close();
    }
}
