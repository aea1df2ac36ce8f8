package org.kleroterion.cli.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The communes of the fictional rolls, as the plan lists them.
final class DemoRolls {

    private DemoRolls() {}

    /// Lines `code name`, ascending.
    static List<String> communes(List<Path> rolls) throws IOException {
        List<String> communes = new ArrayList<>();
        for (Path roll : rolls) {
            CsvRecord first = firstRow(roll);
            communes.add(first.getField(0) + " " + first.getField(1));
        }
        Collections.sort(communes);
        return communes;
    }

    /// The code of the commune of a roll.
    static String code(Path roll) {
        try {
            return firstRow(roll).getField(0);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static CsvRecord firstRow(Path roll) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(roll)) {
            return reader.stream().skip(1).findFirst().orElseThrow();
        }
    }
}
