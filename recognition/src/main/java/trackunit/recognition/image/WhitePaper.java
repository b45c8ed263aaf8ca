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

    /**
     * Lays a picture of any depth and number of channels on white, and releases it. One of eight bits a channel is laid there in
     * place, and keeps an alpha that says nothing any more: beside a hundred megapixels there is no room for their copy.
     */
    static Mat under(Mat picture) {
        if (picture.type() == CvType.CV_8UC4) {
            layInPlace(picture);
            return picture;
        }
        return picture.type() == CvType.CV_8UC3 ? picture : copyOnWhite(picture);
    }

    /** Takes the fourth channel away, where there is one. */
    static void dropAlpha(Mat onWhite) {
        if (onWhite.channels() == CHANNELS) {
            Imgproc.cvtColor(onWhite, onWhite, Imgproc.COLOR_BGRA2BGR);
        }
    }

    private static void layInPlace(Mat picture) {
        byte[] row = new byte[picture.cols() * CHANNELS];
        for (int y = 0; y < picture.rows(); y++) {
            picture.get(y, 0, row);
            for (int i = 0; i < row.length; i += CHANNELS) {
                int alpha = row[i + CHANNELS - 1] & 0xff;
                for (int k = i; k < i + CHANNELS - 1; k++) {
                    row[k] = blend(row[k], alpha);
                }
            }
            picture.put(y, 0, row);
        }
    }

    private static byte blend(byte sample, int alpha) {
        return (byte) (WHITE + ((sample & 0xff) - WHITE) * alpha / WHITE);
    }

    private static Mat copyOnWhite(Mat picture) {
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
                to[j++] = blend(row[k], alpha);
            }
        }
        return to;
    }

    /** Lays a picture at its place on a white sheet of the size that a header says, and releases it. */
    static Mat place(Mat picture, int x, int y, PhotoHeader sheet) {
        Mat result = new Mat(sheet.height(), sheet.width(), picture.type(), Scalar.all(WHITE));
        Mat place = result.submat(new Rect(x, y, picture.cols(), picture.rows()));
        picture.copyTo(place);
        NativeMemory.release(place);
        NativeMemory.release(picture);
        return result;
    }
}
