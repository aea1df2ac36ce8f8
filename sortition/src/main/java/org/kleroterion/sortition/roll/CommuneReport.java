package org.kleroterion.sortition.roll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kleroterion.sortition.Place;

/// The figures of one commune.
///
/// @param total of all stations, under an empty station code
/// @param stations by code, ascending; people without a station first
/// @param excluded how many persons each reason excludes: with the eligible they add up to the persons
/// @param pairs groups of persons whom their identity does not tell apart
public record CommuneReport(
        String commune,
        String name,
        StationCount total,
        List<StationCount> stations,
        Map<Exclusion, Integer> excluded,
        List<IndistinguishableGroup> pairs) {

    public CommuneReport {
        stations = List.copyOf(stations);
        pairs = List.copyOf(pairs);
    }

    static CommuneReport of(Roll roll, Eligibility eligibility) {
        Set<Place> indistinguishable = new LinkedHashSet<>();
        roll.indistinguishable()
                .forEach(group -> group.electors().forEach(one -> indistinguishable.addAll(one.rows())));
        SortedMap<String, StationCount> stations = new TreeMap<>();
        StationCount total = StationCount.empty("");
        for (Elector elector : roll.electors()) {
            boolean twin = indistinguishable.contains(elector.rows().getFirst());
            StationCount one = count(elector, eligibility, twin);
            stations.merge(elector.station(), one, StationCount::plus);
            total = total.plus(one);
        }
        Map<Exclusion, Integer> excluded = eligibility.select(roll).excluded();
        return new CommuneReport(
                roll.commune(), roll.name(), total, List.copyOf(stations.values()), excluded, roll.indistinguishable());
    }

    private static StationCount count(Elector elector, Eligibility eligibility, boolean indistinguishable) {
        return new StationCount(
                elector.station(),
                elector.rows().size(),
                1,
                eligibility.excludes(elector).isEmpty() ? 1 : 0,
                elector.birthDate().isCertain() ? 0 : 1,
                indistinguishable ? 1 : 0);
    }
}
