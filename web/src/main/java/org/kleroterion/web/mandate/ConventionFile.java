package org.kleroterion.web.mandate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kleroterion.sortition.encoding.Sha256;

/// Writes a convention as one file: a zip of its parts, and last the manifest with the length and the SHA-256 of each.
///
/// The same convention gives the same bytes, whatever the day: entries stand in one order and bear one date.
final class ConventionFile implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    /// What `manifest.json` must say first; a later program that writes otherwise counts on.
    static final int FORMAT = 1;

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<FileManifest.Entry> entries = new ArrayList<>();

    ConventionFile(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, byte[] content) {
        entries.add(
                new FileManifest.Entry(name, content.length, Sha256.of(content).hex()));
        put(name, content);
    }

    /// Adds the manifest and ends the file.
    @Override
    public void close() throws IOException {
        put(MANIFEST, new FileManifest(FORMAT, entries).written());
        zip.close();
    }

    private void put(String name, byte[] content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_DATE);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
