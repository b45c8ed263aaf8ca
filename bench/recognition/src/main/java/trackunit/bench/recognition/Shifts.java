package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Rect;
import org.opencv.imgcodecs.Imgcodecs;
import trackunit.recognition.image.NativeLibrary;
import trackunit.recognition.image.NativeMemory;

/**
 * Reads every photo several times with a few more pixels cut off at the left and at the top. Nobody sees a difference, but each decal
 * meets the networks' grids a little shifted: how far the numbers lie apart is how much of a difference between two settings is chance.
 */
final class Shifts {
    private static final int STEP = 3;

    private final Path photos;
    private final List<Truth> truths;
    private final StringBuilder text = new StringBuilder(
            "| pixels cut off | makers right | models right | wrong makers | wrong models |\n| --- | --- | --- | --- | --- |\n");
    private final List<Row> all = new ArrayList<>();

    Shifts(Path photos, List<Truth> truths) {
        this.photos = photos;
        this.truths = truths;
    }

    /** Gives a table with a line for each of so many shifts. */
    String run(Contestant contestant, int count) throws IOException {
        Path folder = Files.createTempDirectory("shifted");
        try {
            for (int i = 0; i < count; i++) {
                List<Row> rows = rows(contestant, folder, i * STEP);
                line(i * STEP, rows);
                all.addAll(rows);
            }
        } finally {
            Files.delete(folder);
        }
        return text.toString();
    }

    /** What came out so far, shift by shift. */
    List<Row> rows() {
        return all;
    }

    private List<Row> rows(Contestant contestant, Path folder, int pixels) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Truth truth : truths) {
            Path shifted = folder.resolve(truth.file());
            try {
                Files.write(shifted, cut(photos.resolve(truth.file()), pixels));
                rows.addAll(new Race(folder, List.of(truth))
                        .run(List.of(contestant))
                        .get(contestant.name()));
            } finally {
                Files.deleteIfExists(shifted);
            }
        }
        return rows;
    }

    /** Gives the photo without so many columns and rows, as PNG. */
    static byte[] cut(Path photo, int pixels) {
        NativeLibrary.load();
        Mat whole = Imgcodecs.imread(photo.toString(), Imgcodecs.IMREAD_COLOR);
        Mat rest = whole.submat(new Rect(pixels, pixels, whole.cols() - pixels, whole.rows() - pixels));
        MatOfByte file = new MatOfByte();
        Imgcodecs.imencode(".png", rest, file);
        byte[] bytes = file.toArray();
        List.of(file, rest, whole).forEach(NativeMemory::release);
        return bytes;
    }

    private void line(int pixels, List<Row> rows) {
        Accuracy brand = Accuracy.ofBrand(rows);
        Accuracy model = Accuracy.ofModel(rows);
        text.append(String.format(
                Locale.ROOT,
                "| %d | %d of %d | %d of %d | %d | %d |%n",
                pixels,
                brand.right(),
                brand.legible(),
                model.right(),
                model.legible(),
                brand.wrongAnywhere(),
                model.wrongAnywhere()));
    }
}
