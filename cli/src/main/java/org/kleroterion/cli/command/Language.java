package org.kleroterion.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A language of the command line.
public enum Language {
    FR,
    EN;

    /// Where the system says its language: the first that is set and not empty counts. The last is Java's own
    /// property, for systems without the others; the entry point adds it to the environment.
    private static final List<String> SOURCES = List.of("LC_ALL", "LC_MESSAGES", "LANG", "user.language");

    /// `fr` or `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language asked for by `--lang` anywhere on the line; else the system's; French unless that is English.
    public static Language choose(List<String> arguments, Map<String, String> environment) {
        String asked = asked(arguments);
        return isEnglish(known(asked) ? asked : ofSystem(environment)) ? EN : FR;
    }

    private static String asked(List<String> arguments) {
        String asked = "";
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (argument.startsWith("--lang=")) {
                asked = argument.substring("--lang=".length());
            } else if (argument.equals("--lang") && at + 1 < arguments.size()) {
                asked = arguments.get(at + 1);
            }
        }
        return asked;
    }

    private static String ofSystem(Map<String, String> environment) {
        Stream<String> values = SOURCES.stream().map(environment::get).filter(Objects::nonNull);
        return values.filter(value -> !value.isBlank()).findFirst().orElse("");
    }

    private static boolean known(String code) {
        return code.equalsIgnoreCase(FR.code()) || code.equalsIgnoreCase(EN.code());
    }

    private static boolean isEnglish(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en");
    }
}
