package org.kleroterion.sortition.pool;

import java.util.Optional;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.csv.CsvTableReader;

/// A file that somebody handed in: the name by which problems call it, and its bytes.
public final class InputFile {

    private final String name;
    private final byte[] bytes;

    public InputFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    /// The table in it; nothing if there is no header to go by.
    public Optional<CsvTable> table(Problems problems) {
        return CsvTableReader.read(name, bytes, problems);
    }
}
