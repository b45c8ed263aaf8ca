package trackunit.e2e;

import static org.awaitility.Awaitility.await;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import trackunit.chaos.client.Photo;
import trackunit.chaos.machine.Machine;
import trackunit.chaos.machine.Part;
import trackunit.samples.SamplePhoto;
import trackunit.samples.SamplePhotos;
import trackunit.samples.picture.Jpeg;

/**
 * A photo that ends every process that reads it: no photo that is known does so, so the process is ended for it, in the middle of the
 * recognition, as soon as the event says that this has begun.
 */
record Poison(Machine machine, AnalysisLog log, String id) {
    /** What an orchestrator must be told for it to print whose step it begins. */
    static final String LOG_LEVEL = "quarkus.log.category.\"trackunit.orchestrator.step\".level";

    private static final String FIRST_STAGE = "DECODE";
    private static final String BEGINS = "Try %d: RECOGNITION of %s begins";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final double QUALITY = 0.85;
    private static final int ACROSS = 3;

    /** One that takes long to read: machines of six makers side by side. */
    static Photo photo() throws IOException {
        List<SamplePhoto> machines = SamplePhotos.shipped();
        BufferedImage first = picture(machines.get(0));
        int width = first.getWidth();
        int height = first.getHeight();
        int down = (machines.size() + ACROSS - 1) / ACROSS;
        BufferedImage all = new BufferedImage(ACROSS * width, down * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = all.createGraphics();
        for (int i = 0; i < machines.size(); i++) {
            pen.drawImage(picture(machines.get(i)), i % ACROSS * width, i / ACROSS * height, null);
        }
        pen.dispose();
        return Photo.of("image/jpeg", Jpeg.encode(all, QUALITY));
    }

    private static BufferedImage picture(SamplePhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.bytes()));
    }

    /** Waits for the recognition's try of that number, ends the orchestrator that has it, and starts that again. */
    void kill(int number) {
        await().atMost(LONGEST).pollInterval(BETWEEN_LOOKS).until(() -> log.entered(id, FIRST_STAGE) >= number);
        Part worker = worker(number);
        worker.kill();
        worker.start();
    }

    private Part worker(int number) {
        String line = BEGINS.formatted(number, id);
        return machine.services().stream()
                .filter(service -> Program.read(service.log()).contains(line))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No log says: " + line));
    }
}
