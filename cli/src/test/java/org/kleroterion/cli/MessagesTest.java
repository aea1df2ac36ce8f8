package org.kleroterion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Messages;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The texts of the command line exist in both languages, say the same things, and are all used.
class MessagesTest {

    private static final Path SOURCES = Path.of(System.getProperty("kleroterion.root"), "cli/src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z-]+}");

    private final ResourceBundle french = Messages.in(Language.FR).bundle();
    private final ResourceBundle english = Messages.in(Language.EN).bundle();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(french.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        for (String key : english.keySet()) {
            assertThat(placeholders(french.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
    }

    @Test
    void every_command_and_every_argument_is_explained() {
        assertThat(commands().flatMap(this::unexplained)).isEmpty();
    }

    @Test
    void no_text_is_unused() throws IOException {
        String sources = sources();
        Set<String> used = commands().flatMap(MessagesTest::keys).collect(Collectors.toCollection(TreeSet::new));

        assertThat(english.keySet())
                .allMatch(key -> used.contains(key)
                        || sources.contains("\"" + key + "\"")
                        || sources.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\""));
    }

    @Test
    void a_problem_ends_with_a_remedy() {
        for (String code : english.keySet()) {
            if (code.startsWith("CLI-")) {
                assertThat(english.getString(code)).as(code).contains("Maybe");
                assertThat(french.getString(code)).as(code).contains("eut-être");
            }
        }
    }

    private Stream<String> unexplained(CommandSpec command) {
        Stream<String> header = Stream.of(command.qualifiedName(".") + ".usage.header");
        Stream<String> arguments = command.args().stream().map(argument -> explanation(command, argument));
        return Stream.concat(header, arguments).filter(key -> !english.containsKey(key));
    }

    /// The key under which an argument is explained: its own, else the one that commands share.
    private String explanation(CommandSpec command, ArgSpec argument) {
        String own = command.qualifiedName(".") + "." + name(argument);
        return english.containsKey(own) || !english.containsKey(name(argument)) ? own : name(argument);
    }

    private static Stream<String> keys(CommandSpec command) {
        String prefix = command.qualifiedName(".") + ".";
        Stream<String> usage = Stream.of("header", "description", "footer", "synopsisHeading", "optionListHeading")
                .map(part -> "usage." + part);
        Stream<String> headings = Stream.of("parameterListHeading", "commandListHeading", "descriptionHeading")
                .map(part -> "usage." + part);
        Stream<String> arguments = command.args().stream().map(MessagesTest::name);
        return Stream.of(usage, headings, arguments).flatMap(all -> all).flatMap(key -> Stream.of(key, prefix + key));
    }

    private static String name(ArgSpec argument) {
        String key = argument.descriptionKey();
        if (key != null && !key.isEmpty()) {
            return key;
        }
        return argument instanceof OptionSpec option
                ? option.longestName().replaceFirst("^-+", "")
                : argument.paramLabel();
    }

    private static Stream<CommandSpec> commands() {
        Terminal terminal = new Terminal(System.out, System.err, Language.EN, Path.of(""), false);
        return withAll(Kleroterion.commandLine(terminal));
    }

    private static Stream<CommandSpec> withAll(CommandLine line) {
        return Stream.concat(
                Stream.of(line.getCommandSpec()),
                line.getSubcommands().values().stream().distinct().flatMap(MessagesTest::withAll));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
