package org.kleroterion.web;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program of ours in a process of its own, so that it can be killed, or meet another one on the same files.
public final class Program implements AutoCloseable {

    private final Process process;
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// The platform's own program, as the launcher starts it, in English.
    public static Program platform(String... words) throws IOException {
        return start(Launch.class, words);
    }

    public static Program start(Class<?> program, String... words) throws IOException {
        Path log = Files.createTempFile("program", ".log");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.language=en",
                "-cp",
                classPath(),
                program.getName()));
        line.addAll(List.of(words));
        return new Program(
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                log);
    }

    /// What it has said so far.
    public String said() throws IOException {
        return Files.readString(log);
    }

    /// Waits until it has said something; its end without it is a failure.
    public String awaitSaid(String text) throws IOException, InterruptedException {
        while (!said().contains(text)) {
            if (!process.isAlive() && !said().contains(text)) {
                throw new IllegalStateException("it ended without a word of '" + text + "': " + said());
            }
            Thread.sleep(50);
        }
        return said();
    }

    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /// As a power cut would: nothing of it runs on.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static String classPath() {
        return Program.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(Program::file).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
