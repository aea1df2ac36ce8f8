package org.kleroterion.web.operate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// The lines of a file of settings, each known by its name.
final class SettingLines {

    private static final List<String> NAMES = List.of(
            "address",
            "port",
            "proxy",
            "city",
            "colour.primary",
            "colour.accent",
            "database",
            "database.user",
            "database.password.file",
            "mail",
            "mail.sender",
            "mail.encrypted",
            "mail.user",
            "mail.password.file",
            "second-factor",
            "key.file");

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Long> numbers = new TreeMap<>();
    private final Problems problems = new Problems();

    private SettingLines() {}

    static SettingLines of(String text) {
        SettingLines lines = new SettingLines();
        read(new String(SettingsFile.usual(), StandardCharsets.UTF_8), lines.values);
        long number = 0;
        for (String line : text.lines().toList()) {
            number++;
            lines.read(line.strip(), number);
        }
        return lines;
    }

    /// What is given for a setting; its usual value if there is no line for it.
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Place place(String name) {
        Long line = numbers.get(name);
        return line == null ? Place.file(SettingsFile.NAME) : Place.line(SettingsFile.NAME, line);
    }

    Problems problems() {
        return problems;
    }

    private void read(String line, long number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Place place = Place.line(SettingsFile.NAME, number);
        int equals = line.indexOf('=');
        if (equals < 1) {
            problems.add(Problem.error("SETTING-102", place, "value", line));
            return;
        }
        String name = line.substring(0, equals).strip();
        if (!NAMES.contains(name)) {
            problems.add(Problem.error("SETTING-101", place, "value", name, "nearest", NearestName.to(name, NAMES)));
        } else if (numbers.put(name, number) != null) {
            problems.add(Problem.error("SETTING-103", place, "name", name));
        } else {
            values.put(name, line.substring(equals + 1).strip());
        }
    }

    private static void read(String text, Map<String, String> into) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .forEach(line -> into.put(
                        line.substring(0, line.indexOf('=')).strip(),
                        line.substring(line.indexOf('=') + 1).strip()));
    }
}
