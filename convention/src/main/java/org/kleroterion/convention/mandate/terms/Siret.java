package org.kleroterion.convention.mandate.terms;

import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// The number of an establishment in the French register: 14 digits, of which the last is a check digit.
///
/// The check is Luhn's (ISO/IEC 7812-1), except for La Poste (356 000 000), whose digits sum to a multiple of five.
public record Siret(String value) {

    private static final String LA_POSTE = "356000000";

    /// @throws InvalidInput if it is not 14 digits (MANDATE-103) or the check digit is wrong (MANDATE-104)
    public Siret {
        if (!value.matches("[0-9]{14}")) {
            throw refused("MANDATE-103", value);
        }
        if (luhn(value) % 10 != 0 && !(value.startsWith(LA_POSTE) && digits(value) % 5 == 0)) {
            throw refused("MANDATE-104", value);
        }
    }

    /// Reads a number as people write it, with spaces or dots.
    public static Siret of(String text) {
        return new Siret(text.replaceAll("[\\s\\u00a0\\u202f.]", ""));
    }

    /// The first nine digits, which name the legal person.
    public String siren() {
        return value.substring(0, 9);
    }

    private static InvalidInput refused(String code, String value) {
        return new InvalidInput(Problem.error(
                code,
                Place.field("identity", "siret"),
                "value",
                value,
                "count",
                Integer.toString(value.replaceAll("[^0-9]", "").length())));
    }

    private static int luhn(String number) {
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            int digit = number.charAt(number.length() - 1 - at) - '0';
            int weighed = at % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }

    private static int digits(String number) {
        return number.chars().map(digit -> digit - '0').sum();
    }
}
