package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Optional;
import trackunit.recognition.Answer;

/**
 * What the catalogue makes of some readings.
 *
 * @param brand the maker
 * @param model the designation, as the maker prints it
 * @param type the type of machine that the designation tells; never guessed from the maker
 * @param weightClass the operating weight class that the designation tells
 * @param basis what the answer rests on
 * @param brandReadings the places of the readings that told the maker, in the list that was asked about
 * @param modelReadings the places of the readings that told the designation
 */
public record Machine(
        Optional<Answer<String>> brand,
        Optional<Answer<String>> model,
        Optional<Answer<MachineType>> type,
        Optional<Answer<String>> weightClass,
        Basis basis,
        List<Integer> brandReadings,
        List<Integer> modelReadings) {

    /** Nothing that the catalogue knows. */
    static final Machine UNKNOWN = new Machine(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Basis.NOTHING,
            List.of(),
            List.of());

    /** The designation's letters and digits alone; empty where none is told. */
    public String letters() {
        return model.map(Answer::value).map(Lettering::plain).orElse("");
    }

    public Machine {
        brandReadings = List.copyOf(brandReadings);
        modelReadings = List.copyOf(modelReadings);
    }
}
