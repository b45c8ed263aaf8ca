package trackunit.contracts;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * What is known of the photo itself. What the photo does not say is null.
 *
 * @param format the format of the bytes
 * @param bytes the size of the file
 * @param width pixels from left to right, upright
 * @param height pixels from top to bottom, upright
 * @param takenAt when it was taken, in the camera's own time, which knows no zone
 * @param camera with what it was taken
 * @param location where it was taken; only where the request asked for it
 */
public record MetadataResult(
        PhotoFormat format,
        long bytes,
        int width,
        int height,
        LocalDateTime takenAt,
        String camera,
        Location location) {

    public MetadataResult {
        Objects.requireNonNull(format, "format");
    }

    /**
     * A place in WGS 84.
     *
     * @param latitude degrees, north is positive
     * @param longitude degrees, east is positive
     */
    public record Location(double latitude, double longitude) {}
}
