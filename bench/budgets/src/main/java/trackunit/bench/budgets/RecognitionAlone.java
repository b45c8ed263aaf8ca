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
import trackunit.recognition.StageListener;

/** Reads the photos of a folder whenever a line is typed, and says how many it read with a second of CPU. */
final class RecognitionAlone {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private RecognitionAlone() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
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

    private static long spent(PhotoRecogniser recogniser, byte[] photo) {
        Clock clock = new Clock();
        recogniser.recognise(photo, clock);
        clock.pause();
        return clock.spent;
    }

    /** Stands still while readings are held against the catalogue: what is left are pictures and networks. */
    private static final class Clock implements StageListener {
        private long spent;
        private long since = THREADS.getCurrentThreadCpuTime();
        private boolean running = true;

        @Override
        public void entered(Stage stage) {
            pause();
            since = THREADS.getCurrentThreadCpuTime();
            running = stage != Stage.MATCH;
        }

        void pause() {
            if (running) {
                spent += THREADS.getCurrentThreadCpuTime() - since;
            }
        }
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
