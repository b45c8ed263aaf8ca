package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeMemory;

/**
 * Tells where on a picture text may be, so that the rest need not be looked at closely: a small network marks it, and every
 * spot that it does not rule out becomes a region with room around it. The network answers for cells of 4 x 4 pixels.
 */
public final class TextSearch {
    /** What the network gives to a cell of which it is all but sure that it shows no text is less than this. */
    private static final double RULED_OUT = 0.01;

    /** Spots that are no further apart than this are one region, in cells. */
    private static final int TOGETHER = 5;

    /** A line goes on beyond what is marked of it, by so many cells. */
    private static final int ROOM = 2;

    /** And by this part of its height: of large letters the network marks the middle, up to three tenths of their height from the ends. */
    private static final int PART_OF_HEIGHT = 4;

    private static final double HALF = 0.5;

    private final TextModels models;

    /** Uses models that the caller keeps open. */
    public TextSearch(TextModels models) {
        this.models = models;
    }

    /** Gives regions that do not overlap, from the top left on. */
    public List<Region> regions(Mat picture) {
        View whole = View.whole(picture);
        Mat likely = Heat.of(picture, whole, shrinking(whole), models::search);
        Mat mask = new Mat();
        try {
            Core.compare(likely, new Scalar(RULED_OUT), mask, Core.CMP_GT);
            Mat around = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(TOGETHER, TOGETHER));
            Imgproc.dilate(mask, mask, around);
            NativeMemory.release(around);
            return inPicture(merged(spots(mask)), picture, likely);
        } finally {
            NativeMemory.release(likely);
            NativeMemory.release(mask);
        }
    }

    /** Down to a half, linear scaling skips no pixel; it is several times quicker than by area, and the search finds the same. */
    private static int shrinking(View view) {
        return view.scale() < HALF ? Imgproc.INTER_AREA : Imgproc.INTER_LINEAR;
    }

    private static List<Rect> spots(Mat mask) {
        List<MatOfPoint> contours = new ArrayList<>();
        Mat hierarchy = new Mat();
        Imgproc.findContours(mask, contours, hierarchy, Imgproc.RETR_EXTERNAL, Imgproc.CHAIN_APPROX_SIMPLE);
        NativeMemory.release(hierarchy);
        List<Rect> spots = new ArrayList<>();
        for (MatOfPoint contour : contours) {
            Rect spot = Imgproc.boundingRect(contour);
            int room = ROOM + Math.min(spot.width, spot.height) / PART_OF_HEIGHT;
            spots.add(new Rect(spot.x - room, spot.y - room, spot.width + 2 * room, spot.height + 2 * room));
            NativeMemory.release(contour);
        }
        return spots;
    }

    /** Joins what overlaps until nothing does. */
    private static List<Rect> merged(List<Rect> spots) {
        List<Rect> apart = new ArrayList<>();
        for (Rect spot : spots) {
            Rect whole = spot;
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Rect other : List.copyOf(apart)) {
                    if (overlap(whole, other)) {
                        apart.remove(other);
                        whole = around(whole, other);
                        grown = true;
                    }
                }
            }
            apart.add(whole);
        }
        apart.sort(Comparator.<Rect>comparingInt(region -> region.y).thenComparingInt(region -> region.x));
        return apart;
    }

    private static boolean overlap(Rect a, Rect b) {
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }

    private static Rect around(Rect a, Rect b) {
        Point least = new Point(Math.min(a.x, b.x), Math.min(a.y, b.y));
        Point most = new Point(Math.max(a.x + a.width, b.x + b.width), Math.max(a.y + a.height, b.y + b.height));
        return new Rect(least, most);
    }

    private static List<Region> inPicture(List<Rect> spots, Mat picture, Mat likely) {
        return spots.stream()
                .map(spot -> new Region(inPicture(spot, picture, likely.size()), most(likely, spot)))
                .toList();
    }

    /** Where a spot of what was seen is in a picture, as far as the picture goes. */
    private static Rect inPicture(Rect spot, Mat picture, Size seen) {
        double x = picture.cols() / seen.width;
        double y = picture.rows() / seen.height;
        int left = (int) Math.max(0, spot.x * x);
        int top = (int) Math.max(0, spot.y * y);
        int right = (int) Math.min(picture.cols(), Math.ceil((spot.x + spot.width) * x));
        int bottom = (int) Math.min(picture.rows(), Math.ceil((spot.y + spot.height) * y));
        return new Rect(left, top, right - left, bottom - top);
    }

    private static double most(Mat likely, Rect spot) {
        Mat part = likely.submat(inPicture(spot, likely, likely.size()));
        double most = Core.minMaxLoc(part).maxVal;
        NativeMemory.release(part);
        return most;
    }
}
