package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Judges names by what stands beside them: a maker's name is also an engine's, a dealer's, or an ordinary word. */
final class Surroundings {
    /** So many words beside a name are a sentence, not a decal. */
    private static final int SENTENCE = 5;

    /** An ordinary word that was misread on top is none of a maker's. */
    private static final double LETTER_BY_LETTER = 0.88;

    private final Bystanders bystanders;

    Surroundings(Bystanders bystanders) {
        this.bystanders = bystanders;
    }

    /** Gives the names with what they say about the machine. */
    List<Mention> judge(Inscription inscription, List<Mention> mentions) {
        List<String> others = others(inscription, mentions);
        boolean alone = others.stream().allMatch(this::goesWithDesignation);
        boolean several = mentions.stream()
                        .filter(mention -> mention.standing() == Mention.Standing.TELLS)
                        .map(mention -> mention.maker().map(Brand::name))
                        .distinct()
                        .count()
                > 1;
        List<Mention> judged = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean doubtful = several || others.size() >= SENTENCE || estranged(mention);
            judged.add(mention.standing(standing(mention, alone, doubtful)));
        }
        return judged;
    }

    private static Mention.Standing standing(Mention mention, boolean alone, boolean doubtful) {
        boolean exact = mention.confidence()
                >= LETTER_BY_LETTER * mention.inscription().reading().confidence();
        return switch (mention.standing()) {
            case TELLS_NOTHING -> Mention.Standing.TELLS_NOTHING;
            case TELLS_AT_LAST -> alone && !doubtful ? Mention.Standing.TELLS_AT_LAST : Mention.Standing.TELLS_NOTHING;
            case TELLS -> doubtful ? Mention.Standing.ASKS_FOR_DESIGNATION : Mention.Standing.TELLS;
            case ASKS_FOR_DESIGNATION -> {
                if (!alone || doubtful) {
                    yield Mention.Standing.TELLS_NOTHING;
                }
                yield exact ? Mention.Standing.TELLS : Mention.Standing.ASKS_FOR_DESIGNATION;
            }
        };
    }

    private boolean estranged(Mention mention) {
        List<String> words = mention.inscription().words();
        return isEstranging(words, mention.to()) || isEstranging(words, mention.from() - 1);
    }

    private boolean isEstranging(List<String> words, int at) {
        return at >= 0 && at < words.size() && bystanders.estranging().contains(Lettering.name(words.get(at)));
    }

    /** Whether a word may stand beside a designation without making it something else. */
    boolean goesWithDesignation(String word) {
        String name = Lettering.name(word);
        return !word.equals(OtherNumbers.STRUCK)
                && (name.isEmpty()
                        || name.chars().anyMatch(Character::isDigit)
                        || bystanders.companions().contains(name));
    }

    private static List<String> others(Inscription inscription, List<Mention> mentions) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < inscription.words().size(); i++) {
            int word = i;
            if (mentions.stream().noneMatch(mention -> mention.covers(word))) {
                others.add(inscription.words().get(word));
            }
        }
        return others;
    }
}
