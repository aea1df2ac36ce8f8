package org.kleroterion.sortition.seal;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.SecretKey;

/// Algorithm 4.5: the code in a letter, with which its holder replies: `7Q4M-ZK2D-W8XN5`.
///
/// Twelve symbols out of 31 (59 bits), none easily taken for another, and a thirteenth that catches one wrong symbol or
/// two neighbours exchanged.
public record PersonalCode(String symbols) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final int LENGTH = 12;

    /// The code of the elector at an index, from the commune's key alone.
    static PersonalCode of(SecretKey key, long index) {
        BigInteger rest =
                new BigInteger(1, Fields.tagged("code").number(index).hmac(key).bytes());
        StringBuilder symbols = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            symbols.append(ALPHABET.charAt(parts[1].intValueExact()));
            rest = parts[0];
        }
        return new PersonalCode(symbols.append(check(symbols)).toString());
    }

    /// Reads what someone typed: case, spaces and hyphens do not matter.
    ///
    /// @return nothing if a symbol is unknown or the check symbol does not fit
    public static Optional<PersonalCode> parse(String typed) {
        String symbols = typed.replace("-", "").replace(" ", "").toUpperCase(Locale.ROOT);
        boolean fits = symbols.length() == LENGTH + 1
                && symbols.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && check(symbols.substring(0, LENGTH)) == symbols.charAt(LENGTH);
        return fits ? Optional.of(new PersonalCode(symbols)) : Optional.empty();
    }

    /// The sum of the symbols, each times its place, modulo the prime 31.
    private static char check(CharSequence symbols) {
        int sum = 0;
        for (int at = 0; at < LENGTH; at++) {
            sum += (at + 1) * ALPHABET.indexOf(symbols.charAt(at));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    @Override
    public String toString() {
        return symbols.substring(0, 4) + "-" + symbols.substring(4, 8) + "-" + symbols.substring(8);
    }
}
