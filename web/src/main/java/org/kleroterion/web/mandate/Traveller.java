package org.kleroterion.web.mandate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.today.Delays;
import org.kleroterion.sortition.journal.JournalExtract;
import tools.jackson.databind.json.JsonMapper;

/// A convention that leaves one instance for another, with all that is kept of it but its documents.
///
/// @param history what it said before, oldest first
/// @param delays absent as long as none were stated
/// @param done codes of the steps to the first session that have been done
/// @param journal absent for an example, which nobody has decided on
record Traveller(
        Convention convention,
        List<Former> history,
        Optional<Delays> delays,
        Set<String> done,
        Optional<JournalExtract> journal) {

    private static final JsonMapper JSON = ConventionJson.mapper().build();

    Traveller {
        history = List.copyOf(history);
        done = new TreeSet<>(done);
    }

    void writeTo(ConventionFile file) {
        file.add(Parts.CONVENTION, utf8(ConventionJson.write(convention)));
        List<Said> said = history.stream()
                .map(former -> new Said(former.until(), ConventionJson.write(former.convention())))
                .toList();
        file.add(Parts.HISTORY, utf8(JSON.writeValueAsString(said)));
        file.add(Parts.COUNTDOWN, utf8(JSON.writeValueAsString(new Plan(delays, new ArrayList<>(done)))));
        journal.ifPresent(extract -> file.add(Parts.JOURNAL, extract.text().bytes()));
    }

    /// @throws tools.jackson.core.JacksonException if a part is not what its name says
    /// @throws org.kleroterion.sortition.encoding.MalformedText if the journal is not canonical
    static Traveller read(Parts parts) {
        Convention convention =
                ConventionJson.read(text(parts, Parts.CONVENTION).orElse(""));
        List<Former> history = text(parts, Parts.HISTORY)
                .map(json -> List.of(JSON.readValue(json, Said[].class)))
                .orElse(List.of())
                .stream()
                .map(said -> new Former(ConventionJson.read(said.convention()), said.until()))
                .toList();
        Plan plan = text(parts, Parts.COUNTDOWN)
                .map(json -> JSON.readValue(json, Plan.class))
                .orElse(new Plan(Optional.empty(), List.of()));
        return new Traveller(
                convention,
                history,
                plan.delays(),
                Set.copyOf(plan.done()),
                parts.part(Parts.JOURNAL).map(JournalExtract::parse));
    }

    private static Optional<String> text(Parts parts, String name) {
        return parts.part(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// @param convention as [ConventionJson] writes it
    record Said(Instant until, String convention) {}

    record Plan(Optional<Delays> delays, List<String> done) {}
}
