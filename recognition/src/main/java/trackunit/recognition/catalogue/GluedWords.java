package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts a maker's name from what stands behind or before it where a reader lost the blank, as in CAT320, HITACHIZAXIS and 315DLCAT. */
final class GluedWords {
    private static final int SHORTEST_NAME = 3;

    /** A name of so many letters is the beginning of nothing else, whatever number stands behind it. */
    private static final int LONG_NAME = 6;

    private final Catalogue catalogue;
    private final Map<String, String> makersByName = new HashMap<>();
    private final Map<String, String> makersByAnyName = new HashMap<>();

    GluedWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Brand brand : catalogue.brands()) {
            for (BrandName name : brand.names()) {
                String spelling = name.spelling();
                makersByAnyName.put(spelling, brand.name());
                if (name.kind() == BrandName.Kind.NAMES || name.kind() == BrandName.Kind.WORDS) {
                    makersByName.put(spelling, brand.name());
                }
            }
        }
    }

    /** Gives the reading with such words parted. */
    Inscription part(Inscription inscription) {
        List<String> words = new ArrayList<>();
        inscription.words().forEach(word -> words.addAll(parts(word)));
        return new Inscription(
                inscription.index(), inscription.reading(), List.copyOf(words), inscription.likelihood());
    }

    private List<String> parts(String word) {
        int letters = Misreadings.leadingLetters(word).length();
        for (int end = Math.min(letters, word.length() - 1); end >= SHORTEST_NAME; end--) {
            String maker = makersByName.get(word.substring(0, end));
            String rest = word.substring(end);
            boolean beforeNumber = end == letters && end >= LONG_NAME;
            if (maker != null && (beforeNumber || isOf(maker, rest))) {
                return List.of(word.substring(0, end), rest);
            }
        }
        return partsBeforeName(word);
    }

    private List<String> partsBeforeName(String word) {
        for (int end = word.length() - SHORTEST_NAME; end >= SHORTEST_NAME; end--) {
            String maker = makersByName.get(word.substring(end));
            String before = word.substring(0, end);
            if (maker != null && before.chars().anyMatch(Character::isDigit) && isOf(maker, before)) {
                return List.of(before, word.substring(end));
            }
        }
        return List.of(word);
    }

    private boolean isOf(String maker, String text) {
        return maker.equals(makersByAnyName.get(text))
                || catalogue
                        .designation(maker, Lettering.designation(Lettering.word(text)))
                        .isPresent();
    }
}
