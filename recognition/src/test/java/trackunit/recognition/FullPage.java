package trackunit.recognition;

import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeLibrary;

/** A photo that is full of words, as a page of a manual is. */
final class FullPage {
    private static final List<String> WORDS = List.of("KOMATSU", "PC210", "330B", "VOLVO", "EC220", "JCB", "3CX");
    private static final int COLUMN = 150;
    private static final int ROW = 50;

    private FullPage() {}

    /** A file with so many words in each of its rows, and so many rows. */
    static byte[] of(int columns, int rows) {
        NativeLibrary.load();
        Mat page = new Mat(rows * ROW, columns * COLUMN, CvType.CV_8UC3, new Scalar(255, 255, 255));
        for (int word = 0; word < columns * rows; word++) {
            Point start = new Point(word % columns * COLUMN + 8.0, word / columns * ROW + 36.0);
            String text = WORDS.get(word % WORDS.size());
            Imgproc.putText(page, text, start, Imgproc.FONT_HERSHEY_DUPLEX, 0.8, new Scalar(0, 0, 0), 2);
        }
        MatOfByte file = new MatOfByte();
        Imgcodecs.imencode(".png", page, file);
        page.release();
        return file.toArray();
    }
}
