package org.kleroterion.convention.mandate;

/// The short opaque identifier of a convention; it never changes, whatever its title and address become.
public record ConventionId(String value) {

    public ConventionId {
        if (!value.matches("[a-z0-9]{1,26}")) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not an identifier. Maybe 1 to 26 lower-case letters and digits?");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
