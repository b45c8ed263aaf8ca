package trackunit.orchestrator.step;

import com.drew.lang.GeoLocation;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trackunit.contracts.MetadataResult.Location;

/** The tags of a photo that are of use, whatever the format calls them. */
final class PhotoTags {

    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    /** A name goes to consoles and pages of others. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\uFFFD]");

    private final Metadata metadata;

    PhotoTags(Metadata metadata) {
        this.metadata = metadata;
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
                .filter(place -> !place.isZero() && isOnEarth(place))
                .map(place -> new Location(place.getLatitude(), place.getLongitude()));
    }

    /** A tag may say any number, and infinity. */
    private static boolean isOnEarth(GeoLocation place) {
        return Math.abs(place.getLatitude()) <= 90 && Math.abs(place.getLongitude()) <= 180;
    }

    private Optional<String> text(Class<? extends Directory> type, int tag) {
        return Stream.ofNullable(metadata.getFirstDirectoryOfType(type))
                .map(tags -> tags.getString(tag))
                .filter(Objects::nonNull)
                .map(text -> UNPRINTABLE.matcher(text).replaceAll("").strip())
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
