package org.kleroterion.cli.roll;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.roll.Eligibility;
import org.kleroterion.sortition.roll.ListType;
import picocli.CommandLine.Option;

/// `--on`, `--age` and `--lists`: who counts as eligible when no plan says so yet.
final class EligibilityOptions {

    @Option(names = "--on", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--age", paramLabel = "N", defaultValue = "18")
    private int age;

    @Option(names = "--lists", paramLabel = "LP,LCM,LCE", split = ",", defaultValue = "LP,LCM")
    private List<ListType> lists = List.of();

    EligibilityOptions() {}

    Eligibility eligibility() {
        return new Eligibility(on.orElseGet(() -> LocalDate.now(ZoneId.systemDefault())), age, lists);
    }
}
