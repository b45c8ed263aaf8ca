package trackunit.console.signin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner can read, from the moment they exist. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** Makes a folder (0700) and those above it, where they are missing. */
    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folder.getParent();
            Files.createDirectories(above);
            Files.createDirectories(folder, attributes(above, "rwx------"));
        }
    }

    /** Makes an empty file (0600) beside another, with a name of its own. */
    static Path draft(Path target) throws IOException {
        return Files.createTempFile(target.getParent(), ".draft", null, permissions(target.getParent()));
    }

    /** The permissions of a new file (0600), where the folder's file system knows such. */
    static FileAttribute<?>[] permissions(Path folder) {
        return attributes(folder, "rw-------");
    }

    private static FileAttribute<?>[] attributes(Path folder, String permissions) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
