package trackunit.recognition.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds makers' names where nothing that was read is one, but the letters may say it: Kybhoto is KUBOTA. Thread-safe. */
final class LikelyNames {
    /** Shorter names look like too many other words. */
    private static final int SHORTEST = 5;

    /** Names shorter than this are told only of lines that were cut out in more than one way; those that are words elsewhere must be so long. */
    private static final int LONG = 6;

    private final Bystanders bystanders;
    private final Map<String, Listed> names = new HashMap<>();
    private final Lexicon lexicon;

    LikelyNames(Catalogue catalogue) {
        this.bystanders = catalogue.bystanders();
        for (Brand brand : catalogue.brands()) {
            brand.names().forEach(name -> add(brand, name));
        }
        this.lexicon = new Lexicon(names.keySet());
    }

    /**
     * A name by its letters.
     *
     * @param maker whose it is
     * @param ofOneCut whether it is told of a line that was cut out in one way, too
     */
    private record Listed(Brand maker, boolean ofOneCut) {}

    private void add(Brand brand, BrandName name) {
        String letters = Lettering.plain(name.text());
        boolean isLong = letters.length() >= LONG;
        if (name.kind() == BrandName.Kind.NAMES && letters.length() >= SHORTEST) {
            names.put(letters, new Listed(brand, isLong));
        } else if (name.kind() == BrandName.Kind.WORDS && isLong) {
            names.put(letters, new Listed(brand, false));
        }
    }

    /** Gives the names that the readings may say as a whole. */
    List<Mention> find(List<Inscription> inscriptions) {
        return inscriptions.stream()
                .flatMap(inscription -> find(inscription).stream())
                .toList();
    }

    private Optional<Mention> find(Inscription inscription) {
        String name = inscription.name(0, inscription.words().size());
        boolean isWord =
                bystanders.ordinary().contains(name) || bystanders.firms().contains(name);
        return isWord
                ? Optional.empty()
                : lexicon.said(inscription.reading())
                        .filter(said -> names.get(said.word()).ofOneCut()
                                || inscription.reading().likelihoods().ofSeveralCuts())
                        .map(said -> mention(said, inscription));
    }

    private Mention mention(Lexicon.Said said, Inscription inscription) {
        return new Mention(
                Optional.of(names.get(said.word()).maker()),
                inscription,
                0,
                inscription.words().size(),
                said.confidence(),
                Mention.Standing.TELLS);
    }
}
