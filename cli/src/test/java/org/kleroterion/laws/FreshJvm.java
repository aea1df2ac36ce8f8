package org.kleroterion.laws;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A Java of its own, with the class path, options and environment that a test chooses.
record FreshJvm(String classPath, List<String> options, Map<String, String> environment) {

    FreshJvm {
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
    }

    /// What a process printed, and how it ended.
    record Ended(int status, String output) {}

    Ended run(Path directory, String mainClass, List<String> arguments) throws IOException, InterruptedException {
        Process process = start(directory, mainClass, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    Process start(Path directory, String mainClass, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// The entries of this test's own class path whose path has one of the words.
    static String entriesWith(String... words) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(words).anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
