package trackunit.samples;

import java.util.Objects;

/**
 * What a picture shows.
 *
 * @param brand the maker, as in {@code Komatsu}
 * @param model the designation, as in {@code PC210}
 * @param type the type of machine, as in {@code EXCAVATOR}
 */
public record Truth(String brand, String model, String type) {

    public Truth {
        Objects.requireNonNull(brand, "brand");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(type, "type");
    }
}
