package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trackunit.recognition.text.EditDistance;

/** Looks names up, as they are and with misread letters. */
final class KnownNames {
    /** Shorter names may differ in a letter that looks like theirs only (ShortNames). */
    private static final int SHORTEST_MISREAD = 5;

    /** Names below this length that were misread want a designation beside them. */
    private static final int SHORTEST_SURE_MISREAD = 6;

    /** From this length on two letters may be misread. */
    private static final int LONG = 9;

    /** Of a name that something hides in part so many letters, and such a share, must be left at one of its ends. */
    private static final int SHORTEST_REST = 5;

    private static final double LEAST_REST = 2.0 / 3;

    private static final double PRICE_OF_A_CUT = 0.2;

    private static final double PRICE_OF_AN_ERROR = 0.15;
    private static final double PRICE_OF_A_LOOKALIKE = 0.04;

    private final Map<String, Known> exact = new HashMap<>();
    private final List<Map.Entry<String, Known>> misreadable = new ArrayList<>();
    private final ShortNames shortNames = new ShortNames();
    private final Bystanders bystanders;

    KnownNames(Catalogue catalogue) {
        this.bystanders = catalogue.bystanders();
        bystanders.firms().forEach(firm -> exact.put(firm, Known.firm()));
        for (Brand brand : catalogue.brands()) {
            brand.names().forEach(name -> add(brand, name));
        }
    }

    /**
     * A name that is known.
     *
     * @param maker whose it is; empty for a firm that makes no machines
     * @param kind how exactly it must be read
     * @param likeness 1 for the same, less for misread letters
     */
    record Known(Optional<Brand> maker, BrandName.Kind kind, double likeness) {
        static Known firm() {
            return new Known(Optional.empty(), BrandName.Kind.WORDS, 1);
        }

        /** The first of them, where all are one maker's. */
        static Optional<Known> ofOneMaker(List<Known> names) {
            boolean oneMaker = names.stream().map(Known::maker).distinct().count() == 1;
            return oneMaker ? Optional.of(names.get(0)) : Optional.empty();
        }

        Known less(double price) {
            return new Known(maker, kind, likeness - price);
        }

        Known shy() {
            return new Known(maker, BrandName.Kind.SHY, likeness);
        }
    }

    private void add(Brand brand, BrandName name) {
        String spelling = name.spelling();
        Known known = new Known(Optional.of(brand), name.kind(), 1);
        exact.put(spelling, known);
        if (name.kind() == BrandName.Kind.NAMES && spelling.length() >= SHORTEST_MISREAD) {
            misreadable.add(Map.entry(spelling, known));
        }
        if (spelling.length() < SHORTEST_SURE_MISREAD) {
            shortNames.add(spelling, known);
        }
    }

    /** Knows a name letter by letter, or with digits for letters that look like them. */
    Optional<Known> exact(String name) {
        Known known = exact.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        String letters = letters(name);
        return letters.equals(name)
                ? Optional.empty()
                : Optional.ofNullable(exact.get(letters)).map(found -> found.less(PRICE_OF_A_LOOKALIKE));
    }

    /** Knows a name with misread letters, unless it is a word of its own right. */
    Optional<Known> misread(String name) {
        if (bystanders.ordinary().contains(name)) {
            return Optional.empty();
        }
        return shortNames.alike(name).or(() -> misspelt(name));
    }

    private Optional<Known> misspelt(String name) {
        if (name.length() < SHORTEST_MISREAD - 1) {
            return Optional.empty();
        }
        Known best = null;
        for (Map.Entry<String, Known> candidate : misreadable) {
            int length = candidate.getKey().length();
            int allowed = length >= LONG ? 2 : 1;
            if (Math.abs(length - name.length()) <= allowed) {
                int errors = EditDistance.between(name, candidate.getKey());
                Known known = candidate.getValue().less(errors * PRICE_OF_AN_ERROR);
                if (errors <= allowed && (best == null || known.likeness() > best.likeness())) {
                    best = length < SHORTEST_SURE_MISREAD ? known.shy() : known;
                }
            }
        }
        return Optional.ofNullable(best).or(() -> cut(name));
    }

    /** Knows what is left of a name whose beginning or end is hidden, where it is one maker's only. */
    private Optional<Known> cut(String rest) {
        if (rest.length() < SHORTEST_REST) {
            return Optional.empty();
        }
        List<Known> cut = misreadable.stream()
                .filter(name -> rest.length() >= LEAST_REST * name.getKey().length()
                        && (name.getKey().startsWith(rest) || name.getKey().endsWith(rest)))
                .map(Map.Entry::getValue)
                .toList();
        return Known.ofOneMaker(cut).map(name -> name.less(PRICE_OF_A_CUT));
    }

    /** A name with letters for the digits that look like them. */
    static String letters(String name) {
        boolean anyLetter = name.chars().anyMatch(Character::isLetter);
        return anyLetter
                ? name.replace('0', 'O')
                        .replace('1', 'I')
                        .replace('5', 'S')
                        .replace('8', 'B')
                        .replace('2', 'Z')
                        .replace('6', 'G')
                : name;
    }
}
