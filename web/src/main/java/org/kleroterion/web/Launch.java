package org.kleroterion.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.web.operate.SettingTexts;

/// The program: does one [Command], and says what is wrong.
public final class Launch {

    /// What was typed is no command; the command line answers the same.
    static final int USAGE = 64;

    /// What was given cannot be used.
    static final int REFUSED = 2;

    /// The output was not written: it exists already, or its place cannot be written.
    static final int NOT_WRITTEN = 3;

    static final List<Command> COMMANDS = List.of(
            new ServeCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new ExportCommand(),
            new ImportCommand(),
            new ShowcaseCommand(),
            new AdminCommand());

    private final Voice voice;

    Launch(SettingTexts texts, PrintStream out, PrintStream err) {
        voice = new Voice(texts, out, err);
    }

    static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        String language = Locale.getDefault().getLanguage().equals("en") ? "en" : "fr";
        int code = new Launch(new SettingTexts(language), out, err).run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// @return 0 once it is done, or once the instance answers; else the exit code of what is wrong, which has been
    /// said
    int run(String... arguments) {
        List<String> typed = List.of(arguments);
        if (isHelp(typed.stream().limit(1).toList())) {
            voice.out().println(usage());
            return 0;
        }
        String name = typed.isEmpty() ? "" : typed.getFirst();
        return COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .map(command -> run(command, typed.subList(1, typed.size())))
                .orElseGet(() -> unknown(name));
    }

    private int run(Command command, List<String> words) {
        if (isHelp(words)) {
            voice.say("usage." + command.name(), Map.of());
            return 0;
        }
        if (!command.words().permit(words.size())) {
            voice.complain("words", Map.of("name", command.name(), "count", Integer.toString(words.size())));
            voice.complain("usage." + command.name(), Map.of());
            return USAGE;
        }
        try {
            return command.run(voice, words);
        } catch (InvalidInput refused) {
            voice.refuse("refused.input", refused);
            return REFUSED;
        }
    }

    private int unknown(String name) {
        List<String> names = COMMANDS.stream().map(Command::name).toList();
        voice.complain("unknown", Map.of("value", name, "nearest", NearestName.to(name, names)));
        voice.err().println(usage());
        return USAGE;
    }

    /// What every command does, one line each.
    private String usage() {
        return String.join(
                "\n",
                COMMANDS.stream()
                        .map(command -> voice.sentence("usage." + command.name(), Map.of()))
                        .toList());
    }

    private static boolean isHelp(List<String> words) {
        return words.contains("--help") || words.contains("-h");
    }
}
