package org.kleroterion.cli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kleroterion.cli.CommandRun;
import org.kleroterion.cli.CommandTree;
import picocli.CommandLine;

/// What the documents say is looked up in the program and in the tree.
class DocumentsTest {

    private static final Path ROOT = Path.of(System.getProperty("kleroterion.root"));
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^(?:\\$ )?\\./kleroterion (.+)$|`(?:\\./)?kleroterion ([^`]+)`");

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final Pattern GLOSSARY_LINE = Pattern.compile("(?m)^\\| ([^|]+?) \\|");

    @Test
    void the_readme_is_at_most_a_hundred_lines_and_a_page_a_hundred_and_fifty() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md")).size()).isLessThanOrEqualTo(100);
        for (Path page : pages()) {
            assertThat(Files.readAllLines(page).size()).as(page.toString()).isLessThanOrEqualTo(150);
        }
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page)).results().forEach(link -> {
                Path target = page.resolveSibling(link.group(1)).normalize();
                if (!Files.exists(target)) {
                    broken.add(page + " → " + link.group(1));
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_command_that_a_document_types_exists_with_its_options() throws IOException {
        List<String> unknown = new ArrayList<>();
        int typed = 0;
        for (Path page : pages()) {
            for (MatchResult found :
                    COMMAND.matcher(Files.readString(page)).results().toList()) {
                String line = found.group(1) == null ? found.group(2) : found.group(1);
                typed++;
                if (isOfThePlatform(line)) {
                    continue;
                }
                fault(line.strip().split("\\s+")).ifPresent(fault -> unknown.add(page + ": " + fault));
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(typed).isGreaterThan(10);
    }

    @Test
    void every_command_typed_alone_on_a_line_is_understood_whole() throws IOException {
        List<String> refused = new ArrayList<>();
        for (String typed : typedLines()) {
            try {
                CommandTree.root().parseArgs(words(typed));
            } catch (CommandLine.ParameterException fault) {
                refused.add(typed + ": " + fault.getMessage());
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void the_example_of_the_citizens_verifies() throws IOException {
        List<String> examples = typedLines().stream()
                .filter(typed -> typed.startsWith("verify spec/"))
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
        for (String example : examples) {
            CommandRun run = CommandRun.in(ROOT, words(example));
            assertThat(run.status()).as(run.out() + run.err()).isZero();
            assertThat(run.out()).contains("V-4.3 H passed", "V-6.4 H passed");
        }
    }

    @Test
    void every_word_of_the_glossary_is_used_by_the_code_or_the_specification() throws IOException {
        String used = sources().toLowerCase(Locale.ROOT);
        List<String> words = GLOSSARY_LINE
                .matcher(Files.readString(ROOT.resolve("docs/glossary.md")))
                .results()
                .map(line -> line.group(1))
                .filter(word -> !word.equals("English") && !word.startsWith("-"))
                .toList();
        assertThat(words).hasSizeGreaterThan(30);
        assertThat(words).allSatisfy(word -> assertThat(used).contains(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void every_decision_has_its_four_parts() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/developer/adr"))) {
            List<Path> all = decisions.toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(10);
            for (Path decision : all) {
                assertThat(Files.readString(decision))
                        .as(decision.toString())
                        .contains("**tl;dr**", "## Context", "## Decision", "## Consequences");
            }
        }
    }

    /// What follows `./kleroterion` on a line of its own, in all documents.
    private static List<String> typedLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path page : pages()) {
            COMMAND.matcher(Files.readString(page)).results().forEach(found -> {
                if (found.group(1) != null && !isOfThePlatform(found.group(1))) {
                    lines.add(found.group(1).strip());
                }
            });
        }
        return lines;
    }

    /// The launcher gives some words to the platform, whose own tests type them.
    private static boolean isOfThePlatform(String line) {
        return platformWords().contains(line.strip().split("\\s+")[0]);
    }

    private static List<String> platformWords() {
        try {
            MatchResult found = Pattern.compile("(?m)^    ([a-z|]+)\\) module=web")
                    .matcher(Files.readString(ROOT.resolve("kleroterion")))
                    .results()
                    .findFirst()
                    .orElseThrow();
            return List.of(found.group(1).split("\\|"));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    /// As a shell cuts them: at spaces, but not inside double quotes.
    private static String[] words(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toArray(String[]::new);
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : List.of(
                "spec",
                "sortition/src/main/java",
                "fairness/src/main/java",
                "print/src/main/java",
                "convention/src/main/java",
                "cli/src/main/java",
                "web/src/main/java")) {
            try (Stream<Path> below = Files.walk(ROOT.resolve(folder))) {
                for (Path file : below.filter(one -> one.toString().matches(".*\\.(md|java)"))
                        .toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    private static Optional<String> fault(String[] words) {
        CommandLine command = CommandTree.root();
        for (String word : words) {
            if (command.getSubcommands().containsKey(word)) {
                command = command.getSubcommands().get(word);
            } else if (word.startsWith("--")) {
                String option = word.replaceAll("=.*", "");
                if (command.getCommandSpec().findOption(option) == null) {
                    return Optional.of(String.join(" ", words) + " has no " + option);
                }
            } else if (!command.getSubcommands().isEmpty() && !word.startsWith("…") && !word.equals("COMMAND")) {
                return Optional.of(String.join(" ", words) + " has no command " + word);
            }
        }
        return Optional.empty();
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT)) {
            top.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
        }
        for (String folder : List.of("docs", "spec")) {
            try (Stream<Path> below = Files.walk(ROOT.resolve(folder))) {
                below.filter(page -> page.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }
}
