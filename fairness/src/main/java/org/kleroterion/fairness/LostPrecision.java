package org.kleroterion.fairness;

/// Rounding errors have made a level useless; the work goes on without it.
final class LostPrecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostPrecision(String message) {
        super(message);
    }
}
