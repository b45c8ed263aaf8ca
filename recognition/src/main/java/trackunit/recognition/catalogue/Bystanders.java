package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands on machines beside makers' names and designations.
 *
 * @param firms names of hirers, contractors, dealers and makers of engines and parts, in capitals without blanks
 * @param companions words that go with a designation, such as HYBRID
 * @param estranging words that make the name before them somebody else's, such as ENGINE
 * @param units words behind a number that make it a measure
 * @param callers words that announce a number of another kind, such as TEL
 * @param ordinary words that are near to a maker's name
 */
record Bystanders(
        Set<String> firms,
        Set<String> companions,
        Set<String> estranging,
        Set<String> units,
        Set<String> callers,
        Set<String> ordinary) {
    private static final String FILE = "bystanders.txt";

    static Bystanders shipped() {
        Map<String, List<String>> kinds = CatalogueFile.sections(FILE, "kind").stream()
                .collect(Collectors.toMap(CatalogueFile.Section::title, CatalogueFile.Section::rows));
        return new Bystanders(
                names(kinds, "firms"),
                names(kinds, "companions"),
                names(kinds, "estranging"),
                names(kinds, "units"),
                names(kinds, "callers"),
                names(kinds, "ordinary"));
    }

    private static Set<String> names(Map<String, List<String>> kinds, String kind) {
        return kinds.get(kind).stream()
                .flatMap(row -> List.of(row.split("\\s*,\\s*")).stream())
                .map(Lettering::capitals)
                .map(Lettering::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
