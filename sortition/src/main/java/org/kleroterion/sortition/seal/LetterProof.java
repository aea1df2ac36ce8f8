package org.kleroterion.sortition.seal;

import java.util.Optional;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.MerklePath;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Commune;

/// Algorithm 4.4: what a letter carries so that its holder can find themselves in the seal of their commune.
///
/// The birth date is not in it: its holder types it, so that a lost letter proves nothing.
public record LetterProof(
        String convention,
        String commune,
        int serial,
        long index,
        Stratum stratum,
        String station,
        Hash salt,
        String birthName,
        String useName,
        String firstNames,
        char sex,
        MerklePath path) {

    /// Reads a proof.
    ///
    /// @throws MalformedText if it is not written canonically
    public static LetterProof parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-proof");
        LetterProof proof = new LetterProof(
                text.text("convention"),
                text.read("commune", Commune::requireCode),
                Math.toIntExact(text.number("serial")),
                text.number("index"),
                text.read("stratum", Stratum::parse),
                text.optional("station").orElse(""),
                text.hash("salt"),
                text.text("birth-name"),
                text.optional("use-name").orElse(""),
                text.optional("first-names").orElse(""),
                text.read("sex", LetterProof::sex),
                new MerklePath(text.all("path", Hash::parse)));
        text.end();
        return proof;
    }

    public CanonicalText text() {
        CanonicalText.Writer text = CanonicalText.writer()
                .line("kleroterion-proof", 1)
                .line("convention", convention)
                .line("commune", commune)
                .line("serial", serial)
                .line("index", index)
                .line("stratum", stratum);
        optional(text, "station", station);
        text.line("salt", salt).line("birth-name", birthName);
        optional(text, "use-name", useName);
        optional(text, "first-names", firstNames);
        return text.line("sex", sex).lines("path", path.siblings()).text();
    }

    /// The root to which this proof leads with the birth date of its holder; nothing if the path does not fit.
    ///
    /// @param birthDate as in [ElectorRecord]
    public Optional<Hash> root(String birthDate, long electors) {
        byte[] leaf =
                new ElectorRecord(birthName, useName, firstNames, sex, birthDate).leaf(index, stratum, station, salt);
        return path.rootFrom(leaf, index, electors);
    }

    private static void optional(CanonicalText.Writer text, String key, String value) {
        if (!value.isEmpty()) {
            text.line(key, value);
        }
    }

    private static char sex(String value) {
        if (!value.equals("F") && !value.equals("M")) {
            throw new IllegalArgumentException(value);
        }
        return value.charAt(0);
    }
}
