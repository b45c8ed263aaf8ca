package trackunit.recognition.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A maker of machines.
 *
 * @param name as the catalogue spells it
 * @param names how it writes itself on machines, now and formerly
 * @param source where the catalogue has its names and designations from
 */
public record Brand(String name, List<BrandName> names, String source) {
    public Brand {
        names = List.copyOf(names);
    }

    /** With what another file says of the same maker. */
    Brand with(Brand more) {
        return new Brand(
                name, Stream.concat(names.stream(), more.names.stream()).toList(), source + "; " + more.source);
    }

    /** Whether one of its ranges of machines is called so, in capitals without blanks, and the maker is not. */
    boolean hasRange(String range) {
        boolean own = Lettering.name(Lettering.capitals(name)).equals(range);
        return !own
                && names.stream()
                        .anyMatch(line -> line.kind() == BrandName.Kind.LINES
                                && line.spelling().equals(range));
    }

    /** All spellings, of whatever kind. */
    public List<String> spellings() {
        return names.stream().map(BrandName::text).toList();
    }
}
