package trackunit.recognition.image;

import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** How much smaller than it is stored a picture is decoded. */
enum Reduction {
    NONE(1, Imgcodecs.IMREAD_COLOR, Imgcodecs.IMREAD_GRAYSCALE),
    HALF(2, Imgcodecs.IMREAD_REDUCED_COLOR_2, Imgcodecs.IMREAD_REDUCED_GRAYSCALE_2),
    QUARTER(4, Imgcodecs.IMREAD_REDUCED_COLOR_4, Imgcodecs.IMREAD_REDUCED_GRAYSCALE_4),
    EIGHTH(8, Imgcodecs.IMREAD_REDUCED_COLOR_8, Imgcodecs.IMREAD_REDUCED_GRAYSCALE_8);

    private final int divisor;
    private final int colourFlag;
    private final int greyFlag;

    Reduction(int divisor, int colourFlag, int greyFlag) {
        this.divisor = divisor;
        this.colourFlag = colourFlag;
        this.greyFlag = greyFlag;
    }

    /** The strongest that leaves so many pixels along a side of this length. */
    static Reduction leaving(int pixels, int side) {
        Reduction strongest = NONE;
        for (Reduction reduction : values()) {
            strongest = side / reduction.divisor >= pixels ? reduction : strongest;
        }
        return strongest;
    }

    /** How many times shorter each side becomes. */
    int divisor() {
        return divisor;
    }

    int colourFlag() {
        return colourFlag;
    }

    int greyFlag() {
        return greyFlag;
    }

    /** Whether a side of this length becomes the other; decoders round up or down. */
    boolean makes(int stored, int decoded) {
        return decoded == stored / divisor || decoded == ceil(stored);
    }

    /** Makes a picture smaller that was decoded as it is stored. */
    void shrink(Mat pixels) {
        if (this != NONE) {
            Size size = new Size(ceil(pixels.cols()), ceil(pixels.rows()));
            Imgproc.resize(pixels, pixels, size, 0, 0, Imgproc.INTER_AREA);
        }
    }

    private int ceil(int side) {
        return (side + divisor - 1) / divisor;
    }
}
