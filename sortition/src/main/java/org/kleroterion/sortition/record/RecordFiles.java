package org.kleroterion.sortition.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.Sha256;

/// The files of a folder in memory, by path in ascending order.
public final class RecordFiles {

    public static final String MANIFEST = "manifest.txt";

    private final SortedMap<String, byte[]> files;

    private final List<String> oddities;

    private RecordFiles(SortedMap<String, byte[]> files, List<String> oddities) {
        this.files = files;
        this.oddities = List.copyOf(oddities);
    }

    public static RecordFiles of(Map<String, byte[]> files) {
        TreeMap<String, byte[]> copy = new TreeMap<>();
        files.forEach((path, bytes) -> copy.put(path, bytes.clone()));
        return new RecordFiles(copy, List.of());
    }

    public static RecordFiles none() {
        return new RecordFiles(new TreeMap<>(), List.of());
    }

    /// These files and others; a path that both have takes the other bytes.
    public RecordFiles with(Map<String, byte[]> others) {
        TreeMap<String, byte[]> all = new TreeMap<>(files);
        others.forEach((path, bytes) -> all.put(path, bytes.clone()));
        return new RecordFiles(all, oddities);
    }

    /// The same files, with the paths of what was found that is no file.
    RecordFiles noting(List<String> paths) {
        return new RecordFiles(files, paths);
    }

    /// Paths that are links, or too large, or no files at all.
    public List<String> oddities() {
        return oddities;
    }

    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    public Optional<Hash> sha256(String path) {
        return Optional.ofNullable(files.get(path)).map(Sha256::of);
    }

    /// Paths whose bytes differ from, or are missing in, another folder.
    public List<String> notIn(RecordFiles other) {
        List<String> paths = new ArrayList<>();
        for (String path : files.keySet()) {
            if (!sha256(path).equals(other.sha256(path))) {
                paths.add(path);
            }
        }
        return paths;
    }
}
