package trackunit.orchestrator.step;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trackunit.contracts.MetadataResult.Location;

/** The tags of a photo that are of use, whatever the format calls them. */
final class PhotoTags {

    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    /** EXIF orientations from here on are turned by a quarter: width and height change places. */
    private static final int FIRST_QUARTER_TURN = 5;

    private final Metadata metadata;

    PhotoTags(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Whether the picture is stored lying on its side. */
    boolean quarterTurned() {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(tags -> tags.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .filter(Objects::nonNull)
                .anyMatch(orientation -> orientation >= FIRST_QUARTER_TURN);
    }

    /** When it was taken, in the camera's own time. */
    Optional<LocalDateTime> takenAt() {
        return text(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
                .flatMap(PhotoTags::time);
    }

    /** Maker and model, as in {@code Canon EOS 5D}. */
    Optional<String> camera() {
        String make = text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MAKE).orElse("");
        String model =
                text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MODEL).orElse("");
        String name = model.startsWith(make) ? model : make + " " + model;
        return Optional.of(name.strip()).filter(text -> !text.isEmpty());
    }

    /** Where it was taken. */
    Optional<Location> location() {
        return Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class))
                .map(GpsDirectory::getGeoLocation)
                .filter(place -> !place.isZero())
                .map(place -> new Location(place.getLatitude(), place.getLongitude()));
    }

    private Optional<String> text(Class<? extends Directory> type, int tag) {
        return Stream.ofNullable(metadata.getFirstDirectoryOfType(type))
                .map(tags -> tags.getString(tag))
                .filter(Objects::nonNull)
                .map(text -> text.replace("\0", "").strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.reducing((first, second) -> first));
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, EXIF_TIME));
        } catch (DateTimeException e) {
            return Optional.empty(); // a camera whose clock was never set
        }
    }
}
