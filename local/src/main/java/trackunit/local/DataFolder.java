package trackunit.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder in which one system keeps its data; only one system at a time may hold it. */
public final class DataFolder implements AutoCloseable {
    /** What a start needs on the disk: PostgreSQL's first files and the broker's, in bytes. */
    private static final long NEEDED_BYTES = 200L << 20;

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes a folder, and makes it where it is missing.
     *
     * @throws StartFailure where it cannot be written, the disk is full, or another system holds it
     */
    public static DataFolder take(Path root) {
        try {
            Files.createDirectories(root.resolve("logs"));
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure(
                        "Another system already runs on " + root + "; choose another folder with --data.");
            }
            checkSpace(root, channel);
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new StartFailure("The data folder " + root + " cannot be written: " + e, e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void checkSpace(Path root, FileChannel channel) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < NEEDED_BYTES) {
            channel.close();
            throw new StartFailure("The disk of " + root + " is full: " + (free >> 20) + " MiB are free, "
                    + (NEEDED_BYTES >> 20) + " MiB are needed.");
        }
    }

    /** Gives the path of something in the folder. */
    public Path path(String name) {
        return root.resolve(name);
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Where a program's log is written. */
    public Path log(String program) {
        return root.resolve("logs").resolve(program + ".log");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
