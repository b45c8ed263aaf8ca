package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trackunit.recognition.catalogue.KnownNames.Known;

/** Names too short for a letter of any kind to be misread: one that looks like the name's own may be. */
final class ShortNames {
    /**
     * So much that the maker is not certain however clear the letters are, and so little that the name tells the maker where
     * nothing else is written beside it (Surroundings).
     */
    private static final double PRICE_OF_A_LETTER = 0.11;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_BEHIND_SIGN = 4;

    private final List<Map.Entry<String, Known>> names = new ArrayList<>();

    /** Takes a name in, unless it is too short, an ordinary word or in another script. */
    void add(String spelling, Known known) {
        boolean strange = known.kind() == BrandName.Kind.NAMES || known.kind() == BrandName.Kind.WORDS;
        if (strange && spelling.length() >= SHORTEST) {
            names.add(Map.entry(spelling, known));
        }
    }

    /** Knows a name of which one letter looks like what was read, or that stands behind a sign; only where it can be one maker's. */
    Optional<Known> alike(String read) {
        List<Known> alike = names.stream()
                .filter(name -> Lookalikes.one(read, name.getKey()) || isBehindSign(read, name.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return Known.ofOneMaker(alike).map(name -> name.less(PRICE_OF_A_LETTER).shy());
    }

    /** The sign of a maker before its name is read as a digit: 1SANY. */
    private static boolean isBehindSign(String read, String name) {
        return name.length() >= SHORTEST_BEHIND_SIGN
                && read.length() == name.length() + 1
                && read.endsWith(name)
                && Character.isDigit(read.charAt(0));
    }
}
