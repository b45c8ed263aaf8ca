package trackunit.recognition.catalogue;

import java.util.Optional;

/**
 * What one machine is called.
 *
 * @param grammar the grammar that it fits
 * @param size its size code
 * @param printed as the maker prints it
 */
record Designation(Grammar grammar, String size, String printed) {
    /** The operating weight class; empty where the size code does not tell. */
    Optional<String> weightClass() {
        var tonnes = grammar.weight().tonnes(size);
        return tonnes.isPresent() ? Optional.of(WeightClass.of(tonnes.getAsDouble())) : Optional.empty();
    }
}
