package trackunit.recognition.catalogue;

import java.util.List;

/**
 * A maker of machines.
 *
 * @param name as the catalogue spells it
 * @param spellings as it stands on machines, in capitals
 */
public record Brand(String name, List<String> spellings) {
    public Brand {
        spellings = List.copyOf(spellings);
    }
}
