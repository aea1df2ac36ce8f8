package org.kleroterion.sortition.roll;

/// The figures of one polling station, or of several together.
///
/// @param station its code as written; empty for people without one
/// @param rows that were read
/// @param persons electors, each counted once
/// @param eligible persons who may be drawn
/// @param uncertain persons whose date of birth is incomplete
/// @param indistinguishable persons whom their identity does not tell from another
public record StationCount(String station, int rows, int persons, int eligible, int uncertain, int indistinguishable) {

    /// Nobody yet.
    static StationCount empty(String station) {
        return new StationCount(station, 0, 0, 0, 0, 0);
    }

    StationCount plus(StationCount other) {
        return new StationCount(
                station,
                rows + other.rows,
                persons + other.persons,
                eligible + other.eligible,
                uncertain + other.uncertain,
                indistinguishable + other.indistinguishable);
    }
}
