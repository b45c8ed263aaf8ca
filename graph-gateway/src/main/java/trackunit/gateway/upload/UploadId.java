package trackunit.gateway.upload;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;

/**
 * Names an upload for its owner. With the owner it gives the object key, so the gateway remembers no upload and nobody
 * can name somebody else's. Text: {@code 20261123-<uuid>.jpg}.
 *
 * @param day the day on which the upload was started, in UTC
 * @param id a random id
 * @param format the format that was declared
 */
public record UploadId(LocalDate day, UUID id, PhotoFormat format) {

    /** Begins a new upload. */
    public static UploadId random(PhotoFormat format) {
        return new UploadId(LocalDate.now(ZoneOffset.UTC), UUID.randomUUID(), format);
    }

    /**
     * Reads an id from its text.
     *
     * @throws IllegalArgumentException where the text has another shape
     */
    public static UploadId parse(String text) {
        if (text.length() < 9 || text.charAt(8) != '-') {
            throw new IllegalArgumentException("Not an uploadId: " + text);
        }
        String day = text.substring(0, 4) + '/' + text.substring(4, 6) + '/' + text.substring(6, 8);
        // The key knows the shapes of all three parts; whose key is read here does not matter.
        ObjectKey key = ObjectKey.parse("images/" + "0".repeat(32) + '/' + day + '/' + text.substring(9));
        return new UploadId(key.day(), key.id(), key.format());
    }

    /** Where the owner's upload of this id lies. */
    public ObjectKey key(Owner owner) {
        return new ObjectKey(owner, day, id, format);
    }

    @Override
    public String toString() {
        return "%04d%02d%02d-%s.%s"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), id, format.extension());
    }
}
