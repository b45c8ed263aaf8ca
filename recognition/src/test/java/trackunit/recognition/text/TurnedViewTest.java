package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import trackunit.recognition.image.NativeLibrary;

class TurnedViewTest {
    private static final Point SPOT = new Point(140, 90);

    static {
        NativeLibrary.load();
    }

    private final Mat picture = Mat.zeros(200, 300, CvType.CV_8UC1);
    private final View view = new View(new Rect(100, 50, 80, 120), 2);

    @AfterEach
    void release() {
        picture.release();
    }

    @ParameterizedTest(name = "{0} degrees")
    @ValueSource(doubles = {35, -35, 0, 90})
    void what_is_seen_turned_is_told_where_it_is_in_the_picture(double degrees) {
        Imgproc.circle(picture, SPOT, 2, new Scalar(255), Imgproc.FILLED);
        try (TurnedView turned = new TurnedView(picture, view, degrees)) {
            Point seen = Core.minMaxLoc(blurred(turned.pixels())).maxLoc;

            Corner middle = turned.inPicture(around(seen)).corners().get(0).middle(opposite(turned, seen));
            assertThat(middle.x()).isCloseTo(SPOT.x, within(1.0));
            assertThat(middle.y()).isCloseTo(SPOT.y, within(1.0));
        }
    }

    @ParameterizedTest(name = "{0} degrees")
    @CsvSource({"0, 160, 256", "90, 256, 160", "35, 256, 288", "-35, 256, 288"})
    void the_whole_part_is_seen_at_the_views_scale(double degrees, int columns, int rows) {
        try (TurnedView turned = new TurnedView(picture, view, degrees)) {
            assertThat(turned.pixels().size()).isEqualTo(new Size(columns, rows));
            assertThat(turned.whole()).isEqualTo(new View(new Rect(0, 0, columns, rows), 1));
        }
    }

    private static Mat blurred(Mat pixels) {
        Imgproc.blur(pixels, pixels, new Size(5, 5));
        return pixels;
    }

    private static TextBox around(Point point) {
        return TextBox.of(new Point[] {
            new Point(point.x - 6, point.y - 3),
            new Point(point.x + 6, point.y - 3),
            new Point(point.x + 6, point.y + 3),
            new Point(point.x - 6, point.y + 3)
        });
    }

    private static Corner opposite(TurnedView turned, Point seen) {
        return turned.inPicture(around(seen)).corners().get(2);
    }
}
