package trackunit.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import trackunit.recognition.catalogue.Basis;

/**
 * Why an answer is what it is.
 *
 * @param basis what kind of knowledge it rests on
 * @param brandReadings the places, in the answer's readings, of those that told the maker
 * @param modelReadings the places of those that told the designation; type and weight class follow from it
 */
public record Grounds(Basis basis, List<Integer> brandReadings, List<Integer> modelReadings) {

    public Grounds {
        brandReadings = List.copyOf(brandReadings);
        modelReadings = List.copyOf(modelReadings);
    }

    /** What a reading can decide. */
    public enum Decision {
        /** The maker. */
        BRAND,
        /** The designation, and with it the type of machine and the weight class. */
        MODEL
    }

    /** What the reading at a place decided; nothing for most, both for one that says {@code CAT 330}. */
    public Set<Decision> decidedBy(int reading) {
        Set<Decision> decided = EnumSet.noneOf(Decision.class);
        if (brandReadings.contains(reading)) {
            decided.add(Decision.BRAND);
        }
        if (modelReadings.contains(reading)) {
            decided.add(Decision.MODEL);
        }
        return decided;
    }
}
