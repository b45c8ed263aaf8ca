package trackunit.recognition.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folders to which OpenCV and ONNX Runtime unpack their native code, 90 MB. They remove them when the process ends, but
 * one that is killed leaves them behind, and where its temporary folder outlives it, as a pod's does, each kill takes as much
 * again. Linux keeps the code of a file that was loaded when the file is gone; elsewhere nothing is removed early.
 */
public final class UnpackedLibraries {

    private static final System.Logger LOG = System.getLogger(UnpackedLibraries.class.getName());

    /** What of this process's memory is files' content: proc_pid_maps(5). */
    private static final Path LOADED = Path.of("/proc/self/maps");

    /** A line for what either library loads last from its folder; the digits make the folder this process's own. */
    private static final Pattern LAST = Pattern.compile(
            "^[^/]*(/.*/(?:opencv_openpnp|onnxruntime-java)\\d+)/.*lib(?:opencv_java\\d+|onnxruntime4j_jni)\\.so$",
            Pattern.MULTILINE);

    private UnpackedLibraries() {}

    /** Removes the folders of the libraries that this process has loaded so far, as far as it can. */
    public static synchronized void remove() {
        if (!Files.isReadable(LOADED)) {
            return;
        }
        try {
            for (Path folder :
                    folders(Path.of(System.getProperty("java.io.tmpdir")).toRealPath())) {
                remove(folder);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Native code that was unpacked stays where it is until the process ends", e);
        }
    }

    private static List<Path> folders(Path temporary) throws IOException {
        return LAST.matcher(new String(Files.readAllBytes(LOADED), UTF_8))
                .results()
                .map(line -> line.group(1))
                .distinct()
                .map(Path::of)
                .filter(folder -> temporary.equals(folder.getParent()) && Files.exists(folder))
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
