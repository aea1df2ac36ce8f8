package org.kleroterion.laws;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Law 5: what the pages of the specification number, and what the code says it does.
///
/// @param specified numbers such as `Algorithm 6.2` and `V-6.2`, once for each place that defines them
/// @param coded the numbers that open a Javadoc, once for each
record SpecAndCode(List<String> specified, List<String> coded) {

    private static final Pattern DEFINITION = Pattern.compile("^\\*\\*(Algorithm \\d+\\.\\d+|V-\\d+\\.\\d+)\\b");
    private static final Pattern OPENING = Pattern.compile("^(Algorithm \\d+\\.\\d+|V-\\d+\\.\\d+)\\b");

    SpecAndCode {
        specified = List.copyOf(specified);
        coded = List.copyOf(coded);
    }

    static List<String> definitions(List<String> lines) {
        return numbers(lines, DEFINITION);
    }

    static List<String> openings(List<String> firstLines) {
        return numbers(firstLines, OPENING);
    }

    /// What breaks the law, one sentence each.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(specified);
        all.addAll(coded);
        for (String number : all) {
            int inSpec = Collections.frequency(specified, number);
            int inCode = Collections.frequency(coded, number);
            if (inSpec != 1 || inCode != 1) {
                faults.add(number + " is defined " + inSpec + " times in spec/ and opens " + inCode + " Javadocs");
            }
        }
        return faults;
    }

    private static List<String> numbers(List<String> lines, Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }
}
