package trackunit.recognition.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Designations of machines that were built. A maker's grammar fits these, and more that nobody has heard of. */
final class KnownDesignations {
    private static final String FOLDER = "designations/";
    private static final String FILES = FOLDER + "files.txt";
    private static final String MAKER = "maker: ";
    private static final String KIND_END = ": ";

    private final Map<String, Set<String>> byMaker = new HashMap<>();

    private KnownDesignations() {}

    static KnownDesignations shipped() {
        KnownDesignations known = new KnownDesignations();
        CatalogueFile.lines(FILES).forEach(file -> known.add(CatalogueFile.lines(FOLDER + file)));
        return known;
    }

    private void add(List<String> lines) {
        String maker = lines.get(0).substring(MAKER.length());
        Set<String> designations = byMaker.computeIfAbsent(maker, name -> new HashSet<>());
        lines.stream()
                .skip(1)
                .map(line -> line.substring(line.indexOf(KIND_END) + KIND_END.length()))
                .forEach(row -> designations.addAll(List.of(row.strip().split("\\s*,\\s+"))));
    }

    /** Whether a designation is among them, as its maker prints it. */
    boolean contain(Designation designation) {
        return byMaker.getOrDefault(designation.grammar().maker(), Set.of()).contains(designation.printed());
    }
}
