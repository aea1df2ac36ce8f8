package org.kleroterion.laws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The Java sources of the project, as text.
final class Sources {

    static final Path ROOT = Path.of(System.getProperty("kleroterion.root"));

    /// @param name path of the file inside its module
    record Source(String name, List<String> lines) {

        Source {
            lines = List.copyOf(lines);
        }

        /// The lines without comments.
        List<String> code() {
            return lines.stream()
                    .map(line -> line.replaceFirst("//.*", ""))
                    .filter(line -> !line.isBlank())
                    .toList();
        }

        /// The first line of each Javadoc.
        List<String> openings() {
            List<String> openings = new ArrayList<>();
            boolean inside = false;
            for (String line : lines) {
                boolean comment = line.strip().startsWith("///");
                if (comment && !inside) {
                    openings.add(line.strip().substring(3).strip());
                }
                inside = comment;
            }
            return openings;
        }
    }

    private Sources() {}

    static List<String> modules() {
        return Stream.of("sortition", "fairness", "print", "convention", "cli", "web")
                .filter(module -> Files.isDirectory(ROOT.resolve(module).resolve("src/main/java")))
                .toList();
    }

    /// The main sources of a module, by name.
    static List<Source> of(String module) throws IOException {
        Path folder = ROOT.resolve(module).resolve("src/main/java");
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.add(new Source(folder.relativize(file).toString(), Files.readAllLines(file)));
            }
        }
        return sources;
    }

    /// A line of code without the texts in quotes.
    static String withoutTexts(String line) {
        return line.replaceAll("\"([^\"\\\\]|\\\\.)*\"", "");
    }
}
