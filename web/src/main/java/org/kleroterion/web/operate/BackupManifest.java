package org.kleroterion.web.operate;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a backup holds; it stands last in its file, so that an interrupted one has none.
///
/// @param format how it is written
/// @param schema version of the schema that its rows fit
/// @param tables in the order in which they go back
record BackupManifest(int format, String schema, List<Table> tables) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    BackupManifest {
        tables = List.copyOf(tables);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    /// @return nothing if it is none, or of another format
    static Optional<BackupManifest> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, BackupManifest.class)).filter(found -> found.format == FORMAT);
        } catch (JacksonException | NullPointerException none) {
            return Optional.empty();
        }
    }

    /// @param rows how many
    /// @param sha256 of its lines
    record Table(String name, long rows, String sha256) {

        /// Where its rows stand in the file.
        String entry() {
            return "tables/" + name + ".jsonl";
        }
    }
}
