package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import trackunit.recognition.PhotoRecogniser;
import trackunit.recognition.RecognitionOptions;
import trackunit.recognition.StageListener;

/** Reads many photos, two at a time, and looks at the memory of the process (Linux). */
final class Endurance {

    private static final int AT_ONCE = 2;
    private static final int LOOKS = 10;
    private static final int KILO = 1024;

    private final Path folder;
    private final List<Truth> truths;

    Endurance(Path folder, List<Truth> truths) {
        this.folder = folder;
        this.truths = truths;
    }

    String run(int photos) throws Exception {
        StringBuilder text = new StringBuilder("| photos read | resident MB | peak MB |\n| --- | --- | --- |\n");
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            int step = Math.max(1, photos / LOOKS);
            for (int read = 0; read < photos; read += step) {
                read(recogniser, workers, read, step);
                text.append(String.format(
                        Locale.ROOT, "| %d | %d | %d |%n", read + step, megabytes("VmRSS:"), megabytes("VmHWM:")));
            }
        } finally {
            workers.shutdown();
        }
        return text.toString();
    }

    private void read(PhotoRecogniser recogniser, ExecutorService workers, int from, int count) throws Exception {
        List<Future<?>> jobs = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            Path photo = folder.resolve(truths.get(i % truths.size()).file());
            jobs.add(workers.submit(() -> recogniser.recognise(Files.readAllBytes(photo), StageListener.NONE)));
        }
        for (Future<?> job : jobs) {
            job.get();
        }
    }

    private static long megabytes(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILO)
                .findFirst()
                .orElse(0);
    }
}
