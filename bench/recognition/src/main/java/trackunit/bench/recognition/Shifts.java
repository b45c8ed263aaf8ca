package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final String HEAD =
            "| pixels cut off | makers right | models right | wrong makers | wrong models |\n| --- | --- | --- | --- | --- |\n";

    private final Path photos;
    private final List<Truth> truths;

    Shifts(Path photos, List<Truth> truths) {
        this.photos = photos;
        this.truths = truths;
    }

    /** Gives what came out of each of so many shifts, by the pixels that were cut off. */
    SortedMap<Integer, List<Row>> run(Contestant contestant, int count) throws IOException {
        SortedMap<Integer, List<Row>> shifted = new TreeMap<>();
        Path folder = Files.createTempDirectory("shifted");
        try {
            for (int i = 0; i < count; i++) {
                shifted.put(i * STEP, rows(contestant, folder, i * STEP));
            }
        } finally {
            Files.delete(folder);
        }
        return shifted;
    }

    /** Gives a table with a line for each shift. */
    static String table(SortedMap<Integer, List<Row>> shifted) {
        StringBuilder text = new StringBuilder(HEAD);
        shifted.forEach((pixels, rows) -> text.append(line(pixels, rows)));
        return text.toString();
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

    private static String line(int pixels, List<Row> rows) {
        Accuracy brand = Accuracy.ofBrand(rows);
        Accuracy model = Accuracy.ofModel(rows);
        return String.format(
                Locale.ROOT,
                "| %d | %d of %d | %d of %d | %d | %d |%n",
                pixels,
                brand.right(),
                brand.legible(),
                model.right(),
                model.legible(),
                brand.wrongAnywhere(),
                model.wrongAnywhere());
    }
}
