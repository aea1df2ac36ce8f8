package org.kleroterion.fairness.table.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Rounds as files have them: counted from 1, with spaces between, neighbours as `1-3`.
final class RoundList {

    private static final Pattern RUN = Pattern.compile("([1-9][0-9]{0,2})(?:-([1-9][0-9]{0,2}))?");
    private static final Pattern LIST = Pattern.compile(RUN + "(?:[ +]+" + RUN + ")*");

    private RoundList() {}

    /// The rounds from 0, in increasing order; nothing if one of them does not exist.
    static Optional<List<Integer>> read(String text, int last) {
        if (!LIST.matcher(text).matches()) {
            return Optional.empty();
        }
        TreeSet<Integer> rounds = new TreeSet<>();
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            int from = Integer.parseInt(run.group(1));
            int to = run.group(2) == null ? from : Integer.parseInt(run.group(2));
            if (from > to || to > last) {
                return Optional.empty();
            }
            IntStream.rangeClosed(from, to).forEach(round -> rounds.add(round - 1));
        }
        return Optional.of(List.copyOf(rounds));
    }

    static String text(List<Integer> rounds) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < rounds.size(); at++) {
            if (at + 1 == rounds.size() || rounds.get(at + 1) != rounds.get(at) + 1) {
                String first = Integer.toString(rounds.get(start) + 1);
                runs.add(start == at ? first : first + "-" + (rounds.get(at) + 1));
                start = at + 1;
            }
        }
        return String.join(" ", runs);
    }
}
