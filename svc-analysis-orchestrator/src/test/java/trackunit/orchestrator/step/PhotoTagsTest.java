package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trackunit.contracts.MetadataResult.Location;

class PhotoTagsTest {

    private final Metadata metadata = new Metadata();
    private final PhotoTags tags = new PhotoTags(metadata);

    @Test
    void a_photo_that_says_nothing_has_no_tags() {
        assertThat(tags.takenAt()).isEmpty();
        assertThat(tags.camera()).isEmpty();
        assertThat(tags.location()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Canon, EOS 5D, Canon EOS 5D", "Canon, Canon EOS 5D, Canon EOS 5D", "'', Pixel 9, Pixel 9"})
    void the_camera_is_its_maker_and_model_once(String make, String model, String camera) {
        Directory directory = new ExifIFD0Directory();
        directory.setString(ExifDirectoryBase.TAG_MAKE, make);
        directory.setString(ExifDirectoryBase.TAG_MODEL, model);
        metadata.addDirectory(directory);

        assertThat(tags.camera()).contains(camera);
    }

    @Test
    void the_time_is_the_cameras_own() {
        takenAt("2026:11:23 09:30:15");

        assertThat(tags.takenAt()).contains(LocalDateTime.parse("2026-11-23T09:30:15"));
    }

    @Test
    void a_clock_that_was_never_set_tells_no_time() {
        takenAt("0000:00:00 00:00:00");

        assertThat(tags.takenAt()).isEmpty();
    }

    @Test
    void a_place_is_in_degrees_with_north_and_east_positive() {
        GpsDirectory gps = new GpsDirectory();
        gps.setString(GpsDirectory.TAG_LATITUDE_REF, "S");
        gps.setRationalArray(GpsDirectory.TAG_LATITUDE, dms(33, 30));
        gps.setString(GpsDirectory.TAG_LONGITUDE_REF, "E");
        gps.setRationalArray(GpsDirectory.TAG_LONGITUDE, dms(151, 15));
        metadata.addDirectory(gps);

        assertThat(tags.location()).contains(new Location(-33.5, 151.25));
    }

    @ParameterizedTest
    @CsvSource({"91, 0", "0, 181", "4000000000, 1"})
    void a_place_that_is_not_on_earth_is_none(long latitude, long longitude) {
        metadata.addDirectory(gps(new Rational(latitude, 1), new Rational(longitude, 1)));

        assertThat(tags.location()).isEmpty();
    }

    @Test
    void a_place_without_end_is_none() {
        metadata.addDirectory(gps(new Rational(1, 0), new Rational(1, 1)));

        assertThat(tags.location()).isEmpty();
    }

    @Test
    void what_cannot_be_printed_is_no_part_of_a_name() {
        Directory directory = new ExifIFD0Directory();
        directory.setString(ExifDirectoryBase.TAG_MAKE, "\u001b]52;c;AA\u0007Canon\u202e\0");
        metadata.addDirectory(directory);

        assertThat(tags.camera()).contains("]52;c;AACanon");
    }

    private static GpsDirectory gps(Rational latitude, Rational longitude) {
        Rational zero = new Rational(0, 1);
        GpsDirectory gps = new GpsDirectory();
        gps.setString(GpsDirectory.TAG_LATITUDE_REF, "N");
        gps.setRationalArray(GpsDirectory.TAG_LATITUDE, new Rational[] {latitude, zero, zero});
        gps.setString(GpsDirectory.TAG_LONGITUDE_REF, "E");
        gps.setRationalArray(GpsDirectory.TAG_LONGITUDE, new Rational[] {longitude, zero, zero});
        return gps;
    }

    private void takenAt(String text) {
        Directory directory = new ExifSubIFDDirectory();
        directory.setString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL, text);
        metadata.addDirectory(directory);
    }

    private static Rational[] dms(int degrees, int minutes) {
        return new Rational[] {new Rational(degrees, 1), new Rational(minutes, 1), new Rational(0, 1)};
    }
}
