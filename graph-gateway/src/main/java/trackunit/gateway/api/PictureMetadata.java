package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What is known of a photo itself.
 *
 * @param format the format of the bytes.
 * @param bytes the size of the file.
 * @param width pixels from left to right, upright.
 * @param height pixels from top to bottom, upright.
 * @param takenAt when it was taken, in the own time of the camera, which knows no zone.
 * @param camera with what it was taken.
 * @param location where it was taken; only where the request asked for it.
 */
@Description("What is known of the photo itself. What the photo does not say is null.")
public record PictureMetadata(
        @NonNull @Description("The format of the bytes.") PictureFormat format,
        @Description("The size of the file.") long bytes,
        @Description("Pixels from left to right, upright.") int width,
        @Description("Pixels from top to bottom, upright.") int height,

        @Description("When it was taken, in the own time of the camera, which knows no zone.")
        CameraTime takenAt,

        @Description("With what it was taken.") String camera,

        @Description("Where it was taken; only where the request asked for it.")
        Place location) {}
