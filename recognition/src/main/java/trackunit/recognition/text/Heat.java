package trackunit.recognition.text;

import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeMemory;

/** What a detecting network says about a view: for each of its pixels or cells, 0 to 1, how likely it is part of a line of text. */
final class Heat {
    /** The networks halve the picture five times; what their files say of sizes holds for multiples of this only. */
    private static final int GRID = 32;

    private Heat() {}

    /** A network that marks text. */
    @FunctionalInterface
    interface Network {
        TextModels.Plane run(Mat picture);
    }

    /**
     * Shows a view of the picture to a network; the caller releases what it gives.
     *
     * @param shrinking how a picture is made smaller, as OpenCV's resize names it
     */
    static Mat of(Mat picture, View view, int shrinking, Network network) {
        Mat part = picture.submat(view.part());
        Mat scaled = new Mat();
        try {
            Size size = new Size(onGrid(part.cols() * view.scale()), onGrid(part.rows() * view.scale()));
            int method = view.scale() < 1 ? shrinking : Imgproc.INTER_CUBIC;
            Imgproc.resize(part, scaled, size, 0, 0, method);
            TextModels.Plane plane = network.run(scaled);
            Mat heat = new Mat(plane.rows(), plane.columns(), CvType.CV_32F);
            heat.put(0, 0, plane.values());
            return heat;
        } finally {
            NativeMemory.release(part);
            NativeMemory.release(scaled);
        }
    }

    /** The nearest length that the networks can halve so often. */
    static int onGrid(double pixels) {
        return Math.max(GRID, (int) Math.round(pixels / GRID) * GRID);
    }
}
