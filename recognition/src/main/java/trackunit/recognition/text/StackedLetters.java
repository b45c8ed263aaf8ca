package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeMemory;

/**
 * Reads letters that stand below each other, as on the arms of backhoe loaders. The detector sees a line that runs down; laid
 * flat its letters lie on their sides, and 3CX is read as MUX. But where letters stand was read, so they can be put side by side.
 */
final class StackedLetters {
    /** With fewer letters anything can be read into what lies on its side. */
    private static final int LEAST_LETTERS = 3;

    /** A letter is narrower than the decal it stands on; so much is left out on each side, as a part of the line's height. */
    private static final double TRIM = 0.2;

    /** Corners of the line, counted clockwise from its upper left one: the upper left one of letters that are turned to the right, or to the left. */
    private static final int BOTTOM_LEFT = 3;

    private static final int TOP_RIGHT = 1;

    private final TextReader reader;

    StackedLetters(TextReader reader) {
        this.reader = reader;
    }

    /** What a line that ran up or down says if its letters stand below each other; empty where they do not seem to. */
    Optional<Reading> read(Line line) {
        List<Double> places = reader.places(line);
        if (places.size() < LEAST_LETTERS) {
            return Optional.empty();
        }
        List<Rect> cells = cells(line.pixels(), places);
        Optional<Reading> down = read(line, cells, Core.ROTATE_90_CLOCKWISE, BOTTOM_LEFT);
        Optional<Reading> up = read(line, cells, Core.ROTATE_90_COUNTERCLOCKWISE, TOP_RIGHT);
        return Reading.surer(down, up).filter(reading -> reading.text().length() >= LEAST_LETTERS);
    }

    /** A cell for each letter, which ends half way to the next one. */
    private static List<Rect> cells(Mat line, List<Double> places) {
        int last = places.size() - 1;
        double half = (places.get(last) - places.get(0)) / last / 2;
        int trim = (int) (TRIM * line.rows());
        List<Rect> cells = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            double from = i == 0 ? places.get(0) - half : (places.get(i - 1) + places.get(i)) / 2;
            double to = i == last ? places.get(last) + half : (places.get(i) + places.get(i + 1)) / 2;
            int left = (int) (Math.max(0, from) * line.cols());
            int right = Math.max(left + 1, (int) (Math.min(1, to) * line.cols()));
            cells.add(new Rect(left, trim, right - left, line.rows() - 2 * trim));
        }
        return cells;
    }

    private Optional<Reading> read(Line line, List<Rect> cells, int turn, int topLeft) {
        List<Mat> letters = letters(line.pixels(), cells, turn);
        Mat row = new Mat();
        Core.hconcat(letters, row);
        letters.forEach(NativeMemory::release);
        try (Line sideBySide = new Line(row, line.box(), line.topLeft() + topLeft)) {
            return reader.read(sideBySide);
        }
    }

    /** The letters turned, all equally high; from the other end on where they are turned to the left. */
    private static List<Mat> letters(Mat line, List<Rect> cells, int turn) {
        int height = cells.stream().mapToInt(cell -> cell.width).max().orElseThrow();
        List<Mat> letters = new ArrayList<>();
        for (Rect cell : cells) {
            Mat lying = line.submat(cell);
            Mat letter = new Mat();
            Core.rotate(lying, letter, turn);
            Imgproc.resize(letter, letter, new Size(letter.cols(), height), 0, 0, Imgproc.INTER_CUBIC);
            NativeMemory.release(lying);
            letters.add(letter);
        }
        if (turn == Core.ROTATE_90_COUNTERCLOCKWISE) {
            Collections.reverse(letters);
        }
        return letters;
    }
}
