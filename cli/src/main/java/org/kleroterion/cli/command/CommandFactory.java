package org.kleroterion.cli.command;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes each command with its [Terminal].
public final class CommandFactory implements IFactory {

    private final Terminal terminal;

    public CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (!CliCommand.class.isAssignableFrom(type)) {
            return CommandLine.defaultFactory().create(type);
        }
        Constructor<K> constructor = type.getDeclaredConstructor(Terminal.class);
        constructor.setAccessible(true);
        return constructor.newInstance(terminal);
    }
}
