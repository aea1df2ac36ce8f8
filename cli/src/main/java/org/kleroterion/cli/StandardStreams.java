package org.kleroterion.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The streams of the process: UTF-8, except on a terminal that speaks another charset.
final class StandardStreams {

    private static final int BUFFER = 1 << 14;

    private StandardStreams() {}

    static PrintStream out() {
        return stream(FileDescriptor.out, "stdout.encoding");
    }

    static PrintStream err() {
        return stream(FileDescriptor.err, "stderr.encoding");
    }

    /// Whether a person sits before the terminal.
    static boolean interactive() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private static PrintStream stream(FileDescriptor descriptor, String property) {
        Charset charset = interactive() ? charset(System.getProperty(property)) : StandardCharsets.UTF_8;
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), true, charset);
    }

    /// A system without a locale claims ASCII, which has no French; its terminal mostly reads UTF-8 all the same.
    private static Charset charset(@Nullable String name) {
        if (name == null || !Charset.isSupported(name)) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = Charset.forName(name);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
