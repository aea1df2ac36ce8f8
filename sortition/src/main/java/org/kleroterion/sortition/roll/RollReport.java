package org.kleroterion.sortition.roll;

import java.util.List;

/// What `roll check` tells: the figures of each commune, under stated rules of eligibility.
///
/// @param communes by code, ascending
public record RollReport(Eligibility eligibility, List<CommuneReport> communes, FileCounts lines) {

    public RollReport {
        communes = List.copyOf(communes);
    }

    public static RollReport of(RollContents contents, Eligibility eligibility) {
        List<CommuneReport> communes = contents.rolls().stream()
                .map(roll -> CommuneReport.of(roll, eligibility))
                .toList();
        return new RollReport(eligibility, communes, contents.counts());
    }

    /// The figures of all communes together.
    public StationCount total() {
        return communes.stream().map(CommuneReport::total).reduce(StationCount.empty(""), StationCount::plus);
    }
}
