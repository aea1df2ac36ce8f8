package org.kleroterion.web.mandate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.encoding.Sha256;

/// The parts in an exported file. Opening it compares each with the manifest; a part is never larger than it says.
final class ZipParts implements Parts {

    /// No part is longer, so that a file cannot fill the memory.
    private static final int LONGEST = 64 << 20;

    private final ZipFile zip;
    private final FileManifest manifest;

    private ZipParts(ZipFile zip, FileManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws InvalidInput with everything that is not as the manifest says (TRANSFER-101 to 103)
    static ZipParts open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                ZipParts parts = new ZipParts(zip, manifest(zip, file));
                parts.compare(file);
                return parts;
            } catch (RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException unreadable) {
            throw refused("TRANSFER-101", file, "");
        }
    }

    @Override
    public List<String> names() {
        return manifest.parts().stream().map(FileManifest.Entry::name).toList();
    }

    @Override
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(zip.getEntry(name)).map(entry -> read(zip, entry));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }

    private static FileManifest manifest(ZipFile zip, Path file) {
        ZipEntry entry = zip.getEntry(ConventionFile.MANIFEST);
        Optional<FileManifest> manifest = entry == null ? Optional.empty() : FileManifest.read(read(zip, entry));
        return manifest.filter(found -> found.format() == ConventionFile.FORMAT)
                .orElseThrow(() -> refused("TRANSFER-102", file, ConventionFile.MANIFEST));
    }

    private void compare(Path file) {
        Problems problems = new Problems();
        TreeSet<String> unnamed = new TreeSet<>(zip.stream()
                .map(entry -> Objects.requireNonNull(entry).getName())
                .toList());
        unnamed.remove(ConventionFile.MANIFEST);
        for (FileManifest.Entry named : manifest.parts()) {
            unnamed.remove(named.name());
            boolean same = part(named.name())
                    .filter(content -> content.length == named.bytes())
                    .filter(content -> Sha256.of(content).hex().equals(named.sha256()))
                    .isPresent();
            if (!same) {
                problems.add(problem("TRANSFER-103", file, named.name()));
            }
        }
        unnamed.forEach(name -> problems.add(problem("TRANSFER-104", file, name)));
        problems.refuseErrors();
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes(LONGEST);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static InvalidInput refused(String code, Path file, String part) {
        return new InvalidInput(problem(code, file, part));
    }

    private static Problem problem(String code, Path file, String part) {
        return Problem.error(code, Place.file(file.toString()), "value", file.toString(), "part", part);
    }
}
