package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the names of makers and of other firms in a reading. */
final class NameFinder {
    private static final int WORDS_OF_A_NAME = 4;
    private static final int WORDS_OF_A_MISREAD_NAME = 2;

    private final KnownNames names;
    private final List<Script> scripts = new ArrayList<>();
    private final Surroundings surroundings;

    NameFinder(Catalogue catalogue) {
        this.names = new KnownNames(catalogue);
        this.surroundings = new Surroundings(catalogue.bystanders());
        for (Brand brand : catalogue.brands()) {
            brand.names().stream()
                    .filter(name -> name.kind() == BrandName.Kind.SCRIPTS)
                    .forEach(name -> scripts.add(new Script(Lettering.capitals(name.text()), brand)));
        }
        // 卡特 is Caterpillar, 卡特重工 is Carter.
        scripts.sort(Comparator.comparingInt((Script script) -> script.text().length())
                .reversed());
    }

    /** A name in a script that has no blanks: a word that holds much else is a sentence, not a decal. */
    private record Script(String text, Brand maker) {
        private static final Pattern OF_A_FIRM = Pattern.compile("股份|有限|公司|集团|重工|机械|工程|挖掘机|装载机|起重机");
        private static final int MUCH = 3;

        boolean isIn(String word) {
            return word.contains(text)
                    && OF_A_FIRM
                                    .matcher(word.replace(text, ""))
                                    .replaceAll("")
                                    .codePoints()
                                    .filter(Character::isIdeographic)
                                    .count()
                            <= MUCH;
        }
    }

    /** Gives the names in a reading: longer ones first, no word in two of them. */
    List<Mention> find(Inscription inscription) {
        List<Mention> mentions = new ArrayList<>();
        addScripts(inscription, mentions);
        for (int length = WORDS_OF_A_NAME; length > 0; length--) {
            addWords(inscription, length, false, mentions);
        }
        for (int length = WORDS_OF_A_MISREAD_NAME; length > 0; length--) {
            addWords(inscription, length, true, mentions);
        }
        return surroundings.judge(inscription, mentions);
    }

    private void addWords(Inscription inscription, int length, boolean misread, List<Mention> mentions) {
        for (int i = 0; i + length <= inscription.words().size(); i++) {
            int from = i;
            if (isFree(from, from + length, mentions)) {
                String name = inscription.name(from, from + length);
                Optional<KnownNames.Known> known = misread ? names.misread(name) : names.exact(name);
                known.map(found -> mention(found, inscription, from, from + length))
                        .ifPresent(mentions::add);
            }
        }
    }

    private void addScripts(Inscription inscription, List<Mention> mentions) {
        for (int word = 0; word < inscription.words().size(); word++) {
            for (Script script : scripts) {
                if (script.isIn(inscription.words().get(word)) && isFree(word, word + 1, mentions)) {
                    var known = new KnownNames.Known(Optional.of(script.maker()), BrandName.Kind.SCRIPTS, 1);
                    mentions.add(mention(known, inscription, word, word + 1));
                }
            }
        }
    }

    private static boolean isFree(int from, int to, List<Mention> mentions) {
        return mentions.stream().noneMatch(mention -> mention.from() < to && from < mention.to());
    }

    private static Mention mention(KnownNames.Known known, Inscription inscription, int from, int to) {
        Mention.Standing standing =
                switch (known.kind()) {
                    case TRUCKS -> Mention.Standing.TELLS_AT_LAST;
                    case SHY -> Mention.Standing.ASKS_FOR_DESIGNATION;
                    default -> known.maker().isPresent() ? Mention.Standing.TELLS : Mention.Standing.TELLS_NOTHING;
                };
        double confidence = known.likeness() * inscription.reading().confidence();
        return new Mention(known.maker(), inscription, from, to, confidence, standing);
    }
}
