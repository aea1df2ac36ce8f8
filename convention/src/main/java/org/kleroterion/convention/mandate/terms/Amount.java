package org.kleroterion.convention.mandate.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// A sum of money, in cents of a euro; never negative.
public record Amount(long cents) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,12})(?:[.,]([0-9]{1,2}))?");

    public Amount {
        if (cents < 0) {
            throw new IllegalArgumentException("a budget line is not negative: " + cents + " cents");
        }
    }

    /// Reads a sum in euros such as `12 500` or `12500,50`.
    ///
    /// @throws InvalidInput if it is not a sum (MANDATE-105)
    public static Amount of(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f€]", "");
        if (!WRITTEN.matcher(plain).matches()) {
            throw new InvalidInput(Problem.error("MANDATE-105", Place.field("budget", "amount"), "value", text));
        }
        return new Amount(new BigDecimal(plain.replace(',', '.'))
                .setScale(2, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact());
    }

    /// The sum in euros as one types it: `12500` or `12500,50`.
    public String euros() {
        long rest = cents % 100;
        return cents / 100 + (rest == 0 ? "" : (rest < 10 ? ",0" : ",") + rest);
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(cents, other.cents));
    }
}
