package trackunit.recognition.catalogue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Designations of machines that were built. A maker's grammar fits these, and more that nobody has heard of. */
final class KnownDesignations {
    private static final String FOLDER = "designations/";

    /** The 6 of a D375A-6 is printed smaller, on another plate, or not at all. */
    private static final Pattern GENERATION = Pattern.compile("(?<=[0-9]{2}[A-Z]{0,4})-[0-9]{1,2}$");

    /** A short tail or long crawlers, printed apart from the 303.5E2 that has them, or not at all. */
    private static final Pattern VERSION = Pattern.compile("(?<=[0-9]{2}\\.?[0-9]?[A-Z]{0,2}[0-9]?) ?(CR|N?LC)$");

    /** HYDRADIG: some machines have a name and no number. */
    private static final Pattern WORD = Pattern.compile("[A-Z]+");

    private final Map<String, Set<String>> byMaker = new HashMap<>();
    private final Map<String, NavigableSet<String>> bareByMaker = new HashMap<>();

    private final Set<String> words = new HashSet<>();

    private KnownDesignations() {}

    static KnownDesignations shipped() {
        KnownDesignations known = new KnownDesignations();
        CatalogueFile.lines(FOLDER + "files.txt").stream()
                .flatMap(file -> CatalogueFile.sections(FOLDER + file, "maker").stream())
                .forEach(known::add);
        return known;
    }

    private void add(CatalogueFile.Section section) {
        Set<String> designations = byMaker.computeIfAbsent(section.title(), maker -> new HashSet<>());
        NavigableSet<String> bare = bareByMaker.computeIfAbsent(section.title(), maker -> new TreeSet<>());
        section.values()
                .values()
                .forEach(listed -> listed.forEach(designation -> {
                    designations.add(designation);
                    bare.add(Lettering.listed(designation));
                    designations.add(GENERATION.matcher(designation).replaceAll(""));
                    designations.add(VERSION.matcher(designation).replaceAll(""));
                }));
        bare.stream().filter(WORD.asMatchPredicate()).forEach(words::add);
    }

    /** Whether a designation is among them, as its maker prints it, with or without its generation, or without its version. */
    boolean contain(Designation designation) {
        return byMaker.getOrDefault(designation.grammar().maker(), Set.of()).contains(designation.printed());
    }

    /** Whether one of them is this word, without a number. */
    boolean containWord(String text) {
        return words.contains(text);
    }

    /** Those of a maker, as it prints them: with and without their generation and version. */
    Set<String> of(String maker) {
        return Collections.unmodifiableSet(byMaker.getOrDefault(maker, Set.of()));
    }

    /** Those of a maker as grammars want them, by their letters and digits alone; the first in order where two have the same. */
    Map<String, String> byLetters(String maker) {
        Map<String, String> byLetters = new TreeMap<>();
        for (String printed : of(maker)) {
            String text = Lettering.listed(printed);
            byLetters.merge(Lettering.plain(text), text, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        return byLetters;
    }

    /** Whether one of a maker's begins with a text, without blanks and idle hyphens, and goes on. */
    boolean containLonger(String maker, String text) {
        String longer =
                bareByMaker.getOrDefault(maker, Collections.emptyNavigableSet()).higher(text);
        return longer != null && longer.startsWith(text);
    }
}
