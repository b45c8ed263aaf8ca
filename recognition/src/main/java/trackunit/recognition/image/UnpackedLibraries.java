package trackunit.recognition.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders to which OpenCV and ONNX Runtime unpack their native code, 88 MB. They remove them when the process ends, but
 * one that is killed leaves them behind, and where its temporary folder outlives it, as a pod's does, each kill takes as much
 * again. Linux keeps the code of a file that was loaded when the file is gone; elsewhere nothing is removed early.
 */
public final class UnpackedLibraries {

    /** What of this process's memory is files' content: proc_pid_maps(5). */
    private static final Path LOADED = Path.of("/proc/self/maps");

    /** A line's path, as far as it names a folder: both libraries begin its name so and make it each process's own. */
    private static final Pattern FOLDER =
            Pattern.compile("^[^/]*(/.*/(?:opencv_openpnp|onnxruntime-java)\\d+)/", Pattern.MULTILINE);

    private UnpackedLibraries() {}

    /** Removes the folders of the libraries that this process has loaded so far. */
    public static synchronized void remove() {
        if (!Files.isReadable(LOADED)) {
            return;
        }
        try {
            for (Path folder : folders()) {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Native code that was unpacked and loaded cannot be removed", e);
        }
    }

    private static List<Path> folders() throws IOException {
        return FOLDER.matcher(Files.readString(LOADED))
                .results()
                .map(line -> line.group(1))
                .distinct()
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
