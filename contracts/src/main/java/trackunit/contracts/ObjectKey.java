package trackunit.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a photo lies in the object store: {@code images/{owner}/{yyyy}/{MM}/{dd}/{id}.{extension}}. The owner is part
 * of the key, so that somebody else's key is refused by its shape.
 *
 * @param owner whose photo it is
 * @param day the day on which the upload was started, in UTC
 * @param id a random id
 * @param format the format that was declared
 */
public record ObjectKey(Owner owner, LocalDate day, UUID id, PhotoFormat format) {

    private static final Pattern SHAPE = Pattern.compile(
            "images/([0-9a-f]{32})/(\\d{4}/\\d{2}/\\d{2})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([a-z]+)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    public ObjectKey {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(format, "format");
    }

    /**
     * Reads a key from its text.
     *
     * @throws IllegalArgumentException where the text has another shape
     */
    @JsonCreator
    public static ObjectKey parse(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an object key: " + text);
        }
        PhotoFormat format = PhotoFormat.ofExtension(parts.group(4))
                .orElseThrow(() -> new IllegalArgumentException("Not an object key: " + text));
        return new ObjectKey(new Owner(parts.group(1)), day(parts.group(2)), UUID.fromString(parts.group(3)), format);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY.withResolverStyle(ResolverStyle.STRICT));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a day in an object key: " + text, e);
        }
    }

    /** The key as the object store knows it. */
    @JsonValue
    @Override
    public String toString() {
        return "images/" + owner + '/' + DAY.format(day) + '/' + id + '.' + format.extension();
    }
}
