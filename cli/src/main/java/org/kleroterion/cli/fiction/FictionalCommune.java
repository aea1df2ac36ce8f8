package org.kleroterion.cli.fiction;

import java.util.List;

/// An invented commune with the figures of a real one.
///
/// @param electors registered people
/// @param ages inhabitants by sex and age class
/// @param stations polling stations
record FictionalCommune(String code, String name, int electors, List<AgeClass> ages, List<Station> stations) {

    /// Inhabitants of one sex from one age on, up to four years more.
    record AgeClass(char sex, int from, int people) {}

    record Station(String code, int electors) {}

    FictionalCommune {
        ages = List.copyOf(ages);
        stations = List.copyOf(stations);
    }

    FictionalCommune withElectors(int number) {
        return new FictionalCommune(code, name, number, ages, stations);
    }

    int inhabitants() {
        return ages.stream().mapToInt(AgeClass::people).sum();
    }

    int registered() {
        return stations.stream().mapToInt(Station::electors).sum();
    }
}
