package trackunit.recognition.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one maker names one kind of machine.
 *
 * @param brand the maker's name
 * @param type the type of machine
 * @param tonnes how the size code tells the operating weight
 * @param pattern what a designation looks like, in capitals without spaces and hyphens
 */
record Designation(String brand, MachineType type, WeightRule tonnes, Pattern pattern) {
    private static final String SIZE_GROUP = "s";

    boolean matches(String text) {
        return pattern.matcher(text).matches();
    }

    /** The operating weight class of a designation that matches; empty where its size code does not tell. */
    Optional<String> weightClass(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!tonnes.tells() || !matcher.matches() || matcher.group(SIZE_GROUP) == null) {
            return Optional.empty();
        }
        return Optional.of(tonnes.weightClass(Double.parseDouble(matcher.group(SIZE_GROUP))));
    }
}
