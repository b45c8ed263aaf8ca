package trackunit.local.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import trackunit.local.StartFailure;

/** The folder that everything is kept in from one start to the next. One process at a time holds it. */
public final class DataFolder implements AutoCloseable {

    /** What a first start writes, and room for photos to begin with, in bytes. */
    private static final long ROOM = 256L << 20;

    private static final String LOGS = "logs";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing, and holds it until this is closed.
     *
     * @throws StartFailure where it cannot be written to, is nearly full, or is held by another process
     */
    public static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root.resolve(LOGS));
            FileChannel lock = lock(root);
            requireRoom(root);
            return new DataFolder(root, lock);
        } catch (IOException e) {
            throw new StartFailure("Cannot write to " + root + ": " + reason(e) + ". Choose another with --data.", e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (held(channel)) {
            return channel;
        }
        channel.close();
        throw new StartFailure(
                root + " is already in use by another trackunit: stop that one, or choose another with --data.");
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void requireRoom(Path root) throws IOException {
        long room = Files.getFileStore(root).getUsableSpace();
        if (room < ROOM) {
            throw new StartFailure(root + " has only " + (room >> 20) + " MB left, " + (ROOM >> 20)
                    + " MB are needed: make room, or choose another with --data.");
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        } else if (e instanceof NoSuchFileException) {
            return "no folder can be made there";
        } else if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return e.toString();
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Where the broker keeps messages. */
    public Path broker() {
        return root.resolve("broker");
    }

    /** Where the database and its programs lie. */
    public Path database() {
        return root.resolve("database");
    }

    /** Where the issuer keeps its key. */
    public Path issuer() {
        return root.resolve("issuer");
    }

    /** Where the object store keeps its buckets. */
    public Path objects() {
        return root.resolve("objects");
    }

    /** Where each process writes what it has to say. */
    public Path logs() {
        return root.resolve(LOGS);
    }

    /** Where the program of this name writes what it has to say. */
    public Path log(String program) {
        return logs().resolve(program + ".log");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock on " + root + " cannot be given back", e);
        }
    }
}
