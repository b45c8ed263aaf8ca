package trackunit.recognition.catalogue;

import java.util.Optional;
import trackunit.recognition.Answer;

/**
 * What the catalogue makes of some readings.
 *
 * @param brand the maker
 * @param model the designation
 * @param type the type of machine that the designation tells
 * @param weightClass the operating weight class that the designation tells
 */
public record Machine(
        Optional<Answer<String>> brand,
        Optional<Answer<String>> model,
        Optional<Answer<MachineType>> type,
        Optional<Answer<String>> weightClass) {

    /** Nothing that the catalogue knows. */
    static final Machine UNKNOWN = new Machine(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
