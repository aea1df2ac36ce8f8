package org.kleroterion.web.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// New files that nobody else on the machine reads; where the system has no such rights, the folder must keep them.
public final class OwnerOnly {

    private static final String RIGHTS = "rw-------";

    private OwnerOnly() {}

    /// @throws java.nio.file.FileAlreadyExistsException if it exists
    public static void create(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(RIGHTS))}
                : new FileAttribute<?>[0];
        Files.createFile(file, rights);
    }
}
