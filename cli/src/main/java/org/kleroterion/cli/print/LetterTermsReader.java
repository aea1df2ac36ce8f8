package org.kleroterion.cli.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.print.LetterTerms;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Reads the words of the organiser for the letters: lines `key = value`, `#` before a comment.
///
/// Nothing is printed while a mention that the law wants is missing.
final class LetterTermsReader {

    private static final List<String> MENTIONS = List.of(
            "controller", "protection-officer", "legal-basis", "rights-contact", "algorithm-contact", "decision");

    private static final List<String> ONCE =
            List.of("place-and-date", "subject", "reply-address", "reply-otherwise", "proof-address");

    private static final List<String> SEVERAL = List.of("sender", "paragraph", "signatory");

    private final String file;
    private final Problems problems = new Problems();
    private final Map<String, List<String>> values = new TreeMap<>();

    private LetterTermsReader(String file) {
        this.file = file;
    }

    /// @throws org.kleroterion.sortition.InvalidInput with everything that is missing or wrong
    static LetterTerms read(String file, byte[] bytes) {
        return new LetterTermsReader(file).terms(new String(bytes, StandardCharsets.UTF_8));
    }

    private LetterTerms terms(String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                line(line, number);
            }
        }
        MENTIONS.stream().filter(key -> first(key).isEmpty()).forEach(key -> missing("CLI-502", key));
        ONCE.stream().filter(key -> first(key).isEmpty()).forEach(key -> missing("CLI-501", key));
        SEVERAL.stream().filter(key -> first(key).isEmpty()).forEach(key -> missing("CLI-501", key));
        List.of("reply-address", "proof-address").forEach(this::address);
        problems.refuseErrors();
        return new LetterTerms(
                all("sender"),
                first("place-and-date"),
                first("subject"),
                all("paragraph"),
                new LetterTerms.Reply(first("reply-address"), first("reply-otherwise"), first("proof-address")),
                new LetterTerms.Mentions(
                        first("controller"),
                        first("protection-officer"),
                        first("legal-basis"),
                        first("rights-contact"),
                        first("algorithm-contact"),
                        first("decision")),
                all("signatory"));
    }

    private void line(String line, int number) {
        int equals = line.indexOf('=');
        String key = (equals < 0 ? line : line.substring(0, equals)).strip();
        String value = equals < 0 ? "" : line.substring(equals + 1).strip();
        if (!SEVERAL.contains(key) && !ONCE.contains(key) && !MENTIONS.contains(key)) {
            problems.add(Problem.error(
                    "CLI-503",
                    Place.line(file, number),
                    "key",
                    key,
                    "line",
                    Integer.toString(number),
                    "nearest",
                    nearest(key)));
            return;
        }
        if (!SEVERAL.contains(key) && values.containsKey(key)) {
            problems.add(
                    Problem.error("CLI-504", Place.line(file, number), "key", key, "line", Integer.toString(number)));
        }
        values.computeIfAbsent(key, one -> new ArrayList<>()).add(value);
    }

    private void address(String key) {
        if (!first(key).isEmpty() && !LetterTerms.Reply.isAddress(first(key))) {
            problems.add(Problem.error("CLI-505", Place.file(file), "key", key, "value", first(key)));
        }
    }

    private void missing(String code, String key) {
        problems.add(Problem.error(code, Place.file(file), "key", key));
    }

    private List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    private String first(String key) {
        return all(key).isEmpty() ? "" : all(key).getFirst();
    }

    private static String nearest(String key) {
        List<String> keys = new ArrayList<>(MENTIONS);
        keys.addAll(ONCE);
        keys.addAll(SEVERAL);
        return NearestName.to(key, keys);
    }
}
