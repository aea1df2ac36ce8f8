package org.kleroterion.web.mandate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What an exported convention holds.
///
/// @param format how it is written
/// @param parts in the order of the file, without the manifest itself
record FileManifest(int format, List<Entry> parts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    FileManifest {
        parts = List.copyOf(parts);
    }

    byte[] written() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /// @return nothing if it is no manifest
    static Optional<FileManifest> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, FileManifest.class));
        } catch (JacksonException | NullPointerException none) {
            return Optional.empty();
        }
    }

    /// @param bytes length
    record Entry(String name, long bytes, String sha256) {}
}
