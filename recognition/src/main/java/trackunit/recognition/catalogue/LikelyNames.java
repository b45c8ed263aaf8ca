package trackunit.recognition.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds makers' names where nothing that was read is one, but the letters may say it: Kybhoto is KUBOTA. Thread-safe. */
final class LikelyNames {
    /** Shorter names look like too many other words. */
    private static final int SHORTEST = 5;

    /** Shorter ones than this are told only of lines that were cut out in more than one way. */
    private static final int LONG = 6;

    /** Beside what was read; of names that were less likely on photos, as many were wrong as right. */
    private static final double LEAST = 0.0025;

    private final Bystanders bystanders;
    private final Map<String, Brand> makers = new HashMap<>();
    private final Lexicon lexicon;

    LikelyNames(Catalogue catalogue) {
        this.bystanders = catalogue.bystanders();
        for (Brand brand : catalogue.brands()) {
            brand.names().stream()
                    .filter(name -> name.kind() == BrandName.Kind.NAMES)
                    .map(name -> Lettering.plain(name.text()))
                    .filter(letters -> letters.length() >= SHORTEST)
                    .forEach(letters -> makers.put(letters, brand));
        }
        this.lexicon = new Lexicon(makers.keySet(), LEAST);
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
                        .filter(said -> said.word().length() >= LONG
                                || inscription.reading().likelihoods().ofSeveralCuts())
                        .map(said -> mention(said, inscription));
    }

    private Mention mention(Lexicon.Said said, Inscription inscription) {
        return new Mention(
                Optional.of(makers.get(said.word())),
                inscription,
                0,
                inscription.words().size(),
                said.confidence(),
                Mention.Standing.TELLS);
    }
}
