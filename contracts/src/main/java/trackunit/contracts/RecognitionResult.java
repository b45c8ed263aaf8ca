package trackunit.contracts;

import java.util.List;
import java.util.Objects;

/**
 * What machine a photo shows. What could not be told is null, and so is its confidence; confidences are from 0 to 1.
 *
 * @param brand the maker, as the catalogue spells it
 * @param brandConfidence how sure the brand is
 * @param model the designation, as the catalogue spells it
 * @param modelConfidence how sure the model is
 * @param type the type of machine, as in {@code EXCAVATOR}
 * @param typeConfidence how sure the type is
 * @param typeSource where the type comes from, as in {@code CATALOGUE}; {@code UNKNOWN} where there is no type
 * @param weightClass the operating weight class, as in {@code 20-25 t}
 * @param weightClassConfidence how sure the weight class is
 * @param weightClassSource where the weight class comes from, as in {@code CATALOGUE}; {@code UNKNOWN} where there is none
 * @param name brand and model together, as people say it
 * @param basis what the answer rests on; null in answers of before this was told
 * @param isConfident whether the answer can be taken without looking
 * @param readings the texts that the answer rests on
 * @param provider who read the photo
 */
public record RecognitionResult(
        String brand,
        Double brandConfidence,
        String model,
        Double modelConfidence,
        String type,
        Double typeConfidence,
        String typeSource,
        String weightClass,
        Double weightClassConfidence,
        String weightClassSource,
        String name,
        Basis basis,
        boolean isConfident,
        List<Reading> readings,
        Provider provider) {

    public RecognitionResult {
        Objects.requireNonNull(typeSource, "typeSource");
        Objects.requireNonNull(provider, "provider");
        weightClassSource = weightClassSource == null ? sourceOfBefore(weightClass) : weightClassSource;
        readings = List.copyOf(readings);
    }

    /** Answers that did not tell the source of a weight class had it from the catalogue. */
    private static String sourceOfBefore(String weightClass) {
        return weightClass == null ? "UNKNOWN" : "CATALOGUE";
    }

    /** What an answer rests on. */
    public enum Basis {
        /** The maker's name was read, and a designation of this maker. */
        BRAND_AND_DESIGNATION,
        /** Only the maker's name was read: type and weight class are not known, and not guessed. */
        BRAND_ONLY,
        /** A designation was read that no other maker gives, and no maker's name. */
        DESIGNATION_ONLY,
        /** A provider told it that does not say which reading did; the catalogue knows the maker. */
        PROVIDER,
        /** No name of a maker and no designation was told. */
        NOTHING
    }

    /** What a reading can decide. */
    public enum Decision {
        /** The maker. */
        BRAND,
        /** The designation, and with it the type of machine and the weight class. */
        MODEL
    }

    /**
     * A text on the photo.
     *
     * @param text what it says
     * @param confidence how sure the reading is, 0 to 1
     * @param corners its four corners in the photo's pixels, clockwise from the text's top left
     * @param decided what it decided, nothing for most; null in answers of before this was told
     */
    public record Reading(String text, double confidence, List<Corner> corners, List<Decision> decided) {
        public Reading {
            Objects.requireNonNull(text, "text");
            corners = List.copyOf(corners);
            decided = decided == null ? null : List.copyOf(decided);
        }
    }

    /**
     * A point of the upright photo.
     *
     * @param x pixels from the left
     * @param y pixels from the top
     */
    public record Corner(double x, double y) {}

    /**
     * Who read the photo.
     *
     * @param name the provider's name
     * @param version the version of its models and catalogue
     */
    public record Provider(String name, String version) {}
}
