package org.kleroterion.sortition.panel;

import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Refusals of a certificate; those of a level name it, counted from 1, with its chance.
final class CertificateFaults {

    private CertificateFaults() {}

    static InvalidInput of(String code, Object... namesAndValues) {
        String[] values = new String[namesAndValues.length];
        for (int at = 0; at < values.length; at++) {
            values[at] = String.valueOf(namesAndValues[at]);
        }
        return new InvalidInput(Problem.error(code, Place.file("certificate.txt"), values));
    }
}
