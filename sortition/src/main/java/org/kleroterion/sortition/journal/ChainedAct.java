package org.kleroterion.sortition.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;

/// Algorithm 11.1: an act of the journal, chained to the one before.
///
/// @param chain whose journal: the identifier of a convention, or `instance`
/// @param number from 1
/// @param previous SHA-256 of the act before, 32 zero bytes for the first
/// @param time to the second, in UTC
/// @param actor identifier of the account that acted
/// @param act stable code, such as `mandate.published`
/// @param subject what it is about
/// @param details codes and identifiers by name, never a datum of a person: no value can hold an `@` or an accent
public record ChainedAct(
        String chain,
        long number,
        Hash previous,
        Instant time,
        String actor,
        String act,
        String subject,
        SortedMap<String, String> details) {

    /// What stands for the act before the first.
    public static final Hash NONE = Hash.of(new byte[Hash.LENGTH]);

    static final String KIND = "kleroterion-act";

    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9.:_/-]+( [A-Za-z0-9.:_/-]+)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    public ChainedAct {
        if (number < 1 || !time.truncatedTo(ChronoUnit.SECONDS).equals(time)) {
            throw new IllegalArgumentException("acts are numbered from 1 and timed to the second");
        }
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
        details.forEach((name, value) -> requireWords(NAME, name));
        details.values().forEach(value -> requireWords(WORDS, value));
        for (String word : new String[] {chain, actor, act, subject}) {
            requireWords(WORDS, word);
        }
    }

    private static void requireWords(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not made of codes and identifiers");
        }
    }

    /// Reads one act and refuses a text that goes on.
    ///
    /// @throws MalformedText if it is not written canonically
    public static ChainedAct parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, KIND);
        ChainedAct act = read(text);
        text.end();
        return act;
    }

    /// Reads the lines behind the one that names the kind.
    static ChainedAct read(TextCursor text) {
        try {
            return new ChainedAct(
                    text.text("chain"),
                    text.number("number"),
                    text.hash("previous"),
                    text.time("time"),
                    text.text("actor"),
                    text.text("act"),
                    text.text("subject"),
                    details(text));
        } catch (IllegalArgumentException refused) {
            throw new MalformedText(String.valueOf(refused.getMessage()));
        }
    }

    private static SortedMap<String, String> details(TextCursor text) {
        SortedMap<String, String> details = new TreeMap<>();
        for (String line : text.all("detail", line -> line)) {
            int space = line.indexOf(' ');
            String name = space < 0 ? line : line.substring(0, space);
            if (space < 0 || (!details.isEmpty() && details.lastKey().compareTo(name) >= 0)) {
                throw new MalformedText("the detail '" + line + "' is not 'NAME VALUE', in the order of the names");
            }
            details.put(name, line.substring(space + 1));
        }
        return details;
    }

    public CanonicalText text() {
        CanonicalText.Writer text = CanonicalText.writer()
                .line(KIND, 1)
                .line("chain", chain)
                .line("number", number)
                .line("previous", previous)
                .line("time", time)
                .line("actor", actor)
                .line("act", act)
                .line("subject", subject);
        details.forEach((name, value) -> text.line("detail", name + " " + value));
        return text.text();
    }

    public Hash hash() {
        return text().sha256();
    }
}
