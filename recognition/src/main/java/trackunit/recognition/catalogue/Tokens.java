package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Finds what may be designations: runs of words in a reading, and pairs of readings that lie together. */
final class Tokens {
    private static final int WORDS_OF_A_DESIGNATION = 5;
    private static final int LONGEST = 20;

    private final Catalogue catalogue;

    Tokens(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * All of them; mentions are the names that were found in the readings. Others are what the readings may say instead:
     * they are joined with what was read, not with each other.
     */
    List<Token> of(
            List<Inscription> inscriptions,
            List<Mention> mentions,
            List<Inscription> others,
            List<Mention> otherMentions) {
        List<Token> tokens = new ArrayList<>();
        List<Token> read = whole(inscriptions, mentions, tokens);
        List<Token> doubtful = whole(others, otherMentions, tokens);
        Joints joints = new Joints(inscriptions);
        tokens.addAll(joints.of(read, read, read));
        tokens.addAll(joints.of(read, doubtful, read));
        tokens.addAll(joints.of(doubtful, read, read));
        tokens.removeIf(token -> !mayBeDesignation(token));
        return tokens;
    }

    private boolean mayBeDesignation(Token token) {
        return token.text().length() <= LONGEST && (token.hasDigit() || catalogue.knowsWord(token.text()));
    }

    /** Adds what is within the readings; gives what the whole readings are. */
    private List<Token> whole(List<Inscription> inscriptions, List<Mention> mentions, List<Token> tokens) {
        List<Token> whole = new ArrayList<>();
        for (Inscription inscription : inscriptions) {
            Words words = new Words(inscription, names(inscription, mentions), catalogue.bystanders());
            addRuns(words, tokens);
            words.whole().ifPresent(whole::add);
        }
        return whole;
    }

    /** The names in a reading that are no part of a designation. */
    private List<Mention> names(Inscription inscription, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.inscription() == inscription && !beginsDesignations(mention))
                .toList();
    }

    /** ZAXIS tells the maker and is what a ZAXIS 55U begins with, too. */
    private boolean beginsDesignations(Mention mention) {
        String name = mention.inscription().name(mention.from(), mention.to());
        return mention.maker()
                .filter(maker ->
                        maker.hasRange(name) && catalogue.prefixes(maker.name()).contains(name))
                .isPresent();
    }

    private void addRuns(Words words, List<Token> tokens) {
        for (int from = 0; from < words.count(); from++) {
            for (int to = from + 1; to <= Math.min(words.count(), from + WORDS_OF_A_DESIGNATION); to++) {
                words.run(from, to).ifPresent(tokens::add);
            }
        }
    }
}
