package org.kleroterion.sortition.record;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads a folder of files, and notes what is neither a file nor a folder.
public final class RecordFolder {

    /// A file larger than this is no part of a record.
    private static final long LARGEST = 512L << 20;

    private RecordFolder() {}

    /// Reads every file of a folder; links are not followed.
    public static RecordFiles read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<String> oddities = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && attributes.size() <= LARGEST) {
                    files.put(path, Files.readAllBytes(file));
                } else {
                    oddities.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return RecordFiles.of(files).noting(oddities);
    }
}
