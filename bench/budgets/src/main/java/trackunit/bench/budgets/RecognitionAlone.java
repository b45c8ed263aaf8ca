package trackunit.bench.budgets;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import trackunit.recognition.PhotoRecogniser;
import trackunit.recognition.RecognitionOptions;
import trackunit.recognition.Stage;
import trackunit.recognition.UnreadablePhotoException;

/** Reads the photos of a folder whenever a line is typed, and says how many it read with a second of CPU. */
final class RecognitionAlone {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private RecognitionAlone() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException, UnreadablePhotoException {
        List<byte[]> photos = read(Path.of(arguments[0]));
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            while (System.in.read() >= 0) {
                long spent = 0;
                for (byte[] photo : photos) {
                    spent += spent(recogniser, photo);
                }
                System.out.println(photos.size() * NANOS / spent);
            }
        }
    }

    /** Without what the catalogue takes: what is left are pictures and networks. */
    private static long spent(PhotoRecogniser recogniser, byte[] photo) throws UnreadablePhotoException {
        long[] matching = new long[2];
        long before = THREADS.getCurrentThreadCpuTime();
        recogniser.recognise(photo, stage -> {
            long now = THREADS.getCurrentThreadCpuTime();
            if (matching[1] != 0) {
                matching[0] += now - matching[1];
            }
            matching[1] = stage == Stage.MATCH ? now : 0;
        });
        long after = THREADS.getCurrentThreadCpuTime();
        return after - before - matching[0] - (matching[1] == 0 ? 0 : after - matching[1]);
    }

    private static List<byte[]> read(Path folder) throws IOException {
        List<byte[]> photos = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                photos.add(Files.readAllBytes(file));
            }
        }
        return photos;
    }
}
