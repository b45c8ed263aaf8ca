package trackunit.local.database;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import trackunit.local.TemporaryFolder;

/** PostgreSQL's programs for this machine, unpacked from the archive on the class path once. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Gives the folder that bin/ and lib/ lie in, and unpacks it first where it is missing: beside this program, for all
     * data folders, or in the data folder where another user has to read it or there is no other place.
     *
     * @throws IOException where no archive fits this machine or the folder cannot be written
     */
    static Path unpacked(Account account, Path folder) throws IOException {
        Path beside = besideThisProgram();
        return unpackedIn(account != Account.NOBODY && Files.isWritable(beside) ? beside : folder);
    }

    private static Path unpackedIn(Path folder) throws IOException {
        Path home = folder.resolve("postgresql");
        if (!Files.isDirectory(home)) {
            try (TemporaryFolder unfinished = TemporaryFolder.create(folder, "postgresql-")) {
                Files.setPosixFilePermissions(unfinished.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
                unpack(unfinished.path());
                publish(unfinished.path(), home);
            }
        }
        return home;
    }

    /** Another process may have been faster; what it unpacked is the same. */
    private static void publish(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static Path besideThisProgram() {
        try {
            return Path.of(PostgresBinaries.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This program lies nowhere", e);
        }
    }

    private static void unpack(Path target) throws IOException {
        String archive = archive();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new FileNotFoundException("no PostgreSQL for this machine was built in (" + archive + ")");
            }
            InputStream tar = new XZCompressorInputStream(new BufferedInputStream(packed));
            TarArchiveInputStream entries = new TarArchiveInputStream(tar);
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entry, entries, entry.resolveIn(target));
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0100) != 0 && !Files.isExecutable(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** The archive's name, in which the publisher writes the machine in its own way. */
    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + machine + ".txz";
    }
}
