package org.kleroterion.sortition.household;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words and numbers of an address, without case, accents or punctuation, and with abbreviations written out.
final class AddressWords {

    private static final Pattern WORD = Pattern.compile("[0-9]+|[\\p{L}\\p{N}&&[^0-9]]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    private AddressWords() {}

    /// `"12bis, Av. de l'Hôpital"` is `12 bis avenue de l hopital`.
    static List<String> of(String text) {
        return WORD.matcher(folded(text))
                .results()
                .map(MatchResult::group)
                .map(AddressWords::word)
                .toList();
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    private static String word(String word) {
        return StreetWords.full(LEADING_ZEROS.matcher(word).replaceFirst(""));
    }
}
