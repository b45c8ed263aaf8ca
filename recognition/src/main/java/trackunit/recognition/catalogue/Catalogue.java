package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The makers, how they write themselves and how they name their machines, read from data files. */
public final class Catalogue {
    private static final String FILES = "files.txt";

    private final Map<String, Brand> brands = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Grammar>>> grammars = new HashMap<>();
    private final Map<String, List<Grammar>> grammarsByPrefix = new HashMap<>();
    private final Bystanders bystanders;
    private final KnownDesignations known;

    private Catalogue(List<String> files, Bystanders bystanders, KnownDesignations known) {
        this.bystanders = bystanders;
        this.known = known;
        files.stream()
                .flatMap(file -> CatalogueFile.sections(file, "maker").stream())
                .forEach(this::add);
    }

    /** The catalogue that the library ships. */
    public static Catalogue shipped() {
        return new Catalogue(CatalogueFile.lines(FILES), Bystanders.shipped(), KnownDesignations.shipped());
    }

    private void add(CatalogueFile.Section section) {
        String maker = section.title();
        List<BrandName> names = new ArrayList<>();
        for (BrandName.Kind kind : BrandName.Kind.values()) {
            section.list(kind.name().toLowerCase(Locale.ROOT)).forEach(text -> names.add(new BrandName(text, kind)));
        }
        String source = section.text("source")
                .orElseThrow(() -> new IllegalArgumentException(maker + " does not say its source"));
        brands.merge(maker, new Brand(maker, names, source), Brand::with);
        section.rows().stream().map(row -> Grammar.parse(maker, row)).forEach(this::add);
    }

    private void add(Grammar grammar) {
        for (String key : grammar.keys()) {
            grammars.computeIfAbsent(grammar.maker(), maker -> new HashMap<>())
                    .computeIfAbsent(key, prefix -> new ArrayList<>())
                    .add(grammar);
            grammarsByPrefix.computeIfAbsent(key, prefix -> new ArrayList<>()).add(grammar);
        }
    }

    /** All makers. */
    public List<Brand> brands() {
        return List.copyOf(brands.values());
    }

    /** What stands on machines beside makers' names. */
    Bystanders bystanders() {
        return bystanders;
    }

    /** Whether a machine of this designation is known to have been built. */
    boolean knows(Designation designation) {
        return known.contain(designation);
    }

    /** What a maker is known to have built, as it prints the designations. */
    Set<String> known(String maker) {
        return known.of(maker);
    }

    /** The same as grammars want them, by their letters and digits alone. */
    Map<String, String> knownByLetters(String maker) {
        return known.byLetters(maker);
    }

    /** Whether a maker is known to have built machines whose designations begin with a text and go on. */
    boolean knowsLonger(String maker, String text) {
        return known.containLonger(maker, text);
    }

    /** Whether some machine is known by a word alone. */
    boolean knowsWord(String text) {
        return known.containWord(text);
    }

    /** Whether it is known how a maker names its machines. */
    boolean namesMachines(String maker) {
        return grammars.containsKey(maker);
    }

    /** What a maker would mean by a text; the first grammar that fits decides. */
    Optional<Designation> designation(String maker, String text) {
        return grammars.getOrDefault(maker, Map.of()).getOrDefault(Misreadings.leadingLetters(text), List.of()).stream()
                .flatMap(grammar -> grammar.fit(text).stream())
                .findFirst();
    }

    /** What a maker would mean by a text behind one of its prefixes; empty where it may be several. */
    Optional<Designation> designationWithoutPrefix(String maker, String text) {
        List<Designation> possible = grammars.getOrDefault(maker, Map.of()).keySet().stream()
                .filter(prefix -> !prefix.isEmpty())
                .flatMap(prefix -> designation(maker, prefix + text).stream())
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** The letters that a maker's designations begin with. */
    Set<String> prefixes(String maker) {
        return grammars.getOrDefault(maker, Map.of()).keySet();
    }

    /** What any maker would mean by a text. */
    List<Designation> designations(String text) {
        return grammarsByPrefix.getOrDefault(Misreadings.leadingLetters(text), List.of()).stream()
                .flatMap(grammar -> grammar.fit(text).stream())
                .toList();
    }
}
