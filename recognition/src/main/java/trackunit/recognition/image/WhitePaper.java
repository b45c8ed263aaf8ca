package trackunit.recognition.image;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/** What shows through a picture where it is transparent. */
final class WhitePaper {
    private static final int WHITE = 255;
    private static final int CHANNELS = 4;
    private static final double EIGHT_OF_SIXTEEN_BITS = 1 / 257.0;

    private WhitePaper() {}

    /** Lays a picture of any depth and number of channels on white, and releases it. */
    static Mat under(Mat picture) {
        Mat result = new Mat(picture.size(), CvType.CV_8UC3);
        Mat bytes = new Mat();
        double scale = picture.depth() == CvType.CV_16U ? EIGHT_OF_SIXTEEN_BITS : 1;
        // Row by row: a second copy of a hundred megapixels would be too much.
        for (int y = 0; y < picture.rows(); y++) {
            Mat row = picture.row(y);
            row.convertTo(bytes, CvType.CV_8U, scale);
            NativeMemory.release(row);
            result.put(y, 0, opaque(bytes));
        }
        NativeMemory.release(bytes);
        NativeMemory.release(picture);
        return result;
    }

    private static byte[] opaque(Mat row) {
        if (row.channels() == 1) {
            Imgproc.cvtColor(row, row, Imgproc.COLOR_GRAY2BGR);
        }
        byte[] from = new byte[row.cols() * row.channels()];
        row.get(0, 0, from);
        return row.channels() == CHANNELS ? opaque(from) : from;
    }

    private static byte[] opaque(byte[] row) {
        byte[] to = new byte[row.length / CHANNELS * (CHANNELS - 1)];
        for (int i = 0, j = 0; i < row.length; i += CHANNELS) {
            int alpha = row[i + CHANNELS - 1] & 0xff;
            for (int k = i; k < i + CHANNELS - 1; k++) {
                to[j++] = (byte) (WHITE + ((row[k] & 0xff) - WHITE) * alpha / WHITE);
            }
        }
        return to;
    }

    /** Lays a picture at its place on a white sheet of the size that a header says, and releases it. */
    static Mat place(Mat picture, int x, int y, PhotoHeader sheet) {
        Mat result = new Mat(sheet.height(), sheet.width(), CvType.CV_8UC3, new Scalar(WHITE, WHITE, WHITE));
        Mat place = result.submat(new Rect(x, y, picture.cols(), picture.rows()));
        picture.copyTo(place);
        NativeMemory.release(place);
        NativeMemory.release(picture);
        return result;
    }
}
