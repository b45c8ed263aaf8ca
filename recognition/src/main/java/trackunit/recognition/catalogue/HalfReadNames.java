package trackunit.recognition.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trackunit.recognition.text.EditDistance;

/** Finds words that may be a maker's name, but were read so badly that only a designation of that maker bears it out. */
final class HalfReadNames {
    private static final int SHORTEST = 5;

    /** From this length on two letters may be misread. */
    private static final int LONGER = 6;

    /** Of a name that is hidden for the rest so many letters, and such a share, must be left. */
    private static final int SHORTEST_REST = 4;

    private static final double LEAST_REST = 0.5;

    private static final double LIKENESS = 0.7;

    private final Map<String, Brand> names = new HashMap<>();
    private final Bystanders bystanders;

    HalfReadNames(Catalogue catalogue) {
        this.bystanders = catalogue.bystanders();
        for (Brand brand : catalogue.brands()) {
            brand.names().stream()
                    .filter(name -> name.kind() != BrandName.Kind.SCRIPTS)
                    .map(BrandName::spelling)
                    .filter(spelling -> spelling.length() >= SHORTEST)
                    .forEach(spelling -> names.put(spelling, brand));
        }
    }

    /** Gives them, for each maker that a word may name; no word of the names that are known already. */
    List<Mention> find(Inscription inscription, List<Mention> known) {
        return IntStream.range(0, inscription.words().size())
                .filter(word -> known.stream()
                        .noneMatch(mention -> mention.inscription() == inscription && mention.covers(word)))
                .boxed()
                .flatMap(word -> makers(KnownNames.letters(inscription.name(word, word + 1)))
                        .map(maker -> mention(maker, inscription, word)))
                .toList();
    }

    private Stream<Brand> makers(String word) {
        boolean other = word.chars().anyMatch(Character::isDigit)
                || bystanders.ordinary().contains(word)
                || bystanders.companions().contains(word);
        return other
                ? Stream.empty()
                : names.entrySet().stream()
                        .filter(name -> isMisread(word, name.getKey()) || isRest(word, name.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct();
    }

    private static boolean isMisread(String word, String name) {
        int allowed = name.length() < LONGER ? 1 : 2;
        return Math.abs(word.length() - name.length()) <= allowed && EditDistance.between(word, name) <= allowed;
    }

    private static boolean isRest(String word, String name) {
        return word.length() >= Math.max(SHORTEST_REST, LEAST_REST * name.length()) && name.contains(word);
    }

    private static Mention mention(Brand maker, Inscription inscription, int word) {
        double confidence = LIKENESS * inscription.reading().confidence();
        return new Mention(
                Optional.of(maker), inscription, word, word + 1, confidence, Mention.Standing.ASKS_FOR_DESIGNATION);
    }
}
