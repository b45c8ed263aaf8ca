package trackunit.recognition.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds makers' names where nothing that was read is one, but the letters may say it: Kybhoto is KUBOTA. Thread-safe. */
final class LikelyNames {
    /** Shorter names look like too many other words. */
    private static final int SHORTEST = 6;

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
        this.lexicon = new Lexicon(makers.keySet());
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
        return isWord ? Optional.empty() : lexicon.said(inscription.reading()).map(said -> mention(said, inscription));
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
