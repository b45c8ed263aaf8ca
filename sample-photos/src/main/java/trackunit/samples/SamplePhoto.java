package trackunit.samples;

import java.util.Objects;

/**
 * A picture of a machine and what it shows.
 *
 * @param file its name, as in {@code komatsu-pc210-excavator.jpg}
 * @param bytes the JPEG file; shared, so not to be changed
 * @param truth what it shows
 */
public record SamplePhoto(String file, byte[] bytes, Truth truth) {

    public SamplePhoto {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(truth, "truth");
    }

    /** The maker, as in {@code Komatsu}. */
    public String brand() {
        return truth.brand();
    }

    /** The designation, as in {@code PC210}. */
    public String model() {
        return truth.model();
    }

    /** The type of machine, as in {@code EXCAVATOR}. */
    public String type() {
        return truth.type();
    }
}
