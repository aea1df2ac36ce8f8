package org.kleroterion.web;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.web.access.Cast.Part;
import org.kleroterion.web.operate.SettingsFile;

/// A fictional convention in a folder: what it is (`convention.json`), who works on it (`people.csv`), and the settings
/// that it is shown with.
record Example(Path folder) {

    private static final String PEOPLE = "people.csv";

    /// @throws InvalidInput if it is none (SETTING-154)
    Example {
        boolean whole = Stream.of("convention.json", PEOPLE, SettingsFile.NAME)
                .map(folder::resolve)
                .allMatch(Files::isRegularFile);
        if (!whole) {
            throw new InvalidInput(Problem.error("SETTING-154", Place.file(""), "value", folder.toString()));
        }
    }

    /// @throws InvalidInput with every role that is none (SETTING-155)
    List<Part> people() {
        Problems problems = new Problems();
        List<Part> parts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(folder.resolve(PEOPLE))) {
            lines.forEach(line -> role(line, problems)
                    .ifPresent(role -> parts.add(new Part(line.getField("name"), line.getField("email"), role))));
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        problems.refuseErrors();
        return parts;
    }

    private static Optional<StaffRole> role(NamedCsvRecord line, Problems problems) {
        String code = line.getField("role");
        Optional<StaffRole> named = Stream.of(StaffRole.values())
                .filter(role -> role.code().equals(code))
                .findFirst();
        if (named.isEmpty()) {
            List<String> codes =
                    Stream.of(StaffRole.values()).map(StaffRole::code).toList();
            Place place = Place.line(PEOPLE, line.getStartingLineNumber());
            problems.add(Problem.error("SETTING-155", place, "value", code, "nearest", NearestName.to(code, codes)));
        }
        return named;
    }
}
