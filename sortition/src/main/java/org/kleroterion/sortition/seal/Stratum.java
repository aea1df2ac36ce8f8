package org.kleroterion.sortition.seal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of a commune's electors, by sex and age: `F:18-29`, `M:75+`, `*:18+`.
///
/// @param sex `F`, `M`, or `*` for both
/// @param from first age, in full years
/// @param to last age, included; [#OPEN] for a stratum without an upper end
public record Stratum(char sex, int from, int to) {

    public static final int OPEN = Integer.MAX_VALUE;
    public static final char BOTH = '*';

    private static final Pattern LABEL = Pattern.compile("([FM*]):(\\d{1,3})(\\+|-(\\d{1,3}))");

    public Stratum {
        if ((sex != 'F' && sex != 'M' && sex != BOTH) || from < 0 || to < from) {
            throw new IllegalArgumentException("no stratum of sex " + sex + " from " + from + " to " + to);
        }
    }

    /// Reads a label.
    ///
    /// @throws IllegalArgumentException if the text is no label, or not in its one spelling
    public static Stratum parse(String label) {
        Matcher parts = LABEL.matcher(label);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + label + "' is no stratum");
        }
        int to = parts.group(3).equals("+") ? OPEN : Integer.parseInt(parts.group(4));
        Stratum stratum = new Stratum(label.charAt(0), Integer.parseInt(parts.group(2)), to);
        if (!stratum.label().equals(label)) {
            throw new IllegalArgumentException("'" + label + "' is not written as " + stratum.label());
        }
        return stratum;
    }

    public String label() {
        return sex + ":" + from + (to == OPEN ? "+" : "-" + to);
    }

    public boolean holds(char electorSex, int age) {
        return (sex == BOTH || sex == electorSex) && from <= age && age <= to;
    }

    Stratum joinedWith(Stratum older) {
        return new Stratum(sex, from, older.to);
    }

    @Override
    public String toString() {
        return label();
    }
}
