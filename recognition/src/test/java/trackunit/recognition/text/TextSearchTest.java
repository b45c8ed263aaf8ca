package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

@ExtendWith(OpenModels.class)
class TextSearchTest {
    private static final int FONT = Imgproc.FONT_HERSHEY_SIMPLEX;
    private static final Scalar YELLOW = new Scalar(0, 200, 255);

    /** Room, what the network marks beyond the letters, and cells; in the pixels of the search. */
    private static final int AROUND = 48;

    private final TextModels models;

    TextSearchTest(TextModels models) {
        this.models = models;
    }

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {640, 1280, 2000, 3200})
    void a_decal_has_a_region_of_its_own_that_is_little_larger(int side) {
        Mat picture = new Mat(side * 3 / 4, side, CvType.CV_8UC3, YELLOW);
        Rect decal = write(picture, "PC210LC", new Point(side * 0.55, side * 0.6), side / 640.0);
        List<Rect> regions = regions(picture);
        Rectangle most = rectangle(decal);
        most.grow(AROUND * side / View.SEARCHED, AROUND * side / View.SEARCHED);
        assertThat(regions).singleElement().matches(region -> most.contains(rectangle(region)), "is in " + most);
    }

    @ParameterizedTest(name = "scale {0}")
    @ValueSource(doubles = {0.7, 2, 4, 8})
    void letters_of_all_sizes_are_whole_in_their_regions(double scale) {
        Mat picture = new Mat(960, 1280, CvType.CV_8UC3, YELLOW);
        write(picture, "JCB", new Point(300, 600), scale);
        Rect letters = written(picture);
        assertThat(regions(picture)).as("around %s", letters).anyMatch(region -> rectangle(region)
                .contains(rectangle(letters)));
    }

    @Test
    void a_region_ends_where_the_picture_ends() {
        Mat picture = new Mat(960, 1280, CvType.CV_8UC3, YELLOW);
        write(picture, "CAT", new Point(2, 956), 2);
        assertThat(regions(picture)).isNotEmpty().allMatch(region -> new Rectangle(1280, 960)
                .contains(rectangle(region)));
    }

    @Test
    void what_is_clearly_text_is_likely_text() {
        Mat picture = new Mat(960, 1280, CvType.CV_8UC3, YELLOW);
        write(picture, "JCB", new Point(300, 600), 2);
        assertThat(new TextSearch(models).regions(picture))
                .singleElement()
                .matches(region -> region.likelihood() > 0.9 && region.likelihood() <= 1);
        picture.release();
    }

    @Test
    void where_nothing_is_written_there_is_no_region() {
        assertThat(regions(new Mat(960, 1280, CvType.CV_8UC3, YELLOW))).isEmpty();
    }

    private List<Rect> regions(Mat picture) {
        List<Rect> regions = new TextSearch(models)
                .regions(picture).stream().map(Region::place).toList();
        picture.release();
        return regions;
    }

    private static Rect write(Mat picture, String text, Point start, double scale) {
        int thickness = (int) Math.ceil(3 * scale);
        Imgproc.putText(picture, text, start, FONT, scale, new Scalar(0, 0, 0), thickness);
        Size size = Imgproc.getTextSize(text, FONT, scale, thickness, new int[1]);
        return new Rect((int) start.x, (int) (start.y - size.height), (int) size.width, (int) size.height);
    }

    /** Where the picture is not of its ground's colour. */
    private static Rect written(Mat picture) {
        Mat ground = new Mat();
        Core.inRange(picture, YELLOW, YELLOW, ground);
        Core.bitwise_not(ground, ground);
        Rect written = Imgproc.boundingRect(ground);
        ground.release();
        return written;
    }

    private static Rectangle rectangle(Rect rect) {
        return new Rectangle(rect.x, rect.y, rect.width, rect.height);
    }
}
