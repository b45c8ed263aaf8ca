package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import trackunit.recognition.text.Reading;

/** Finds what may be designations: runs of words in a reading, and pairs of readings that lie together. */
final class Tokens {
    private static final int WORDS_OF_A_DESIGNATION = 5;
    private static final int LONGEST = 20;

    private final Bystanders bystanders;

    Tokens(Bystanders bystanders) {
        this.bystanders = bystanders;
    }

    /** All of them; mentions are the names that were found in the readings. */
    List<Token> of(List<Inscription> inscriptions, List<Mention> mentions) {
        List<Token> tokens = new ArrayList<>();
        List<Token> whole = new ArrayList<>();
        for (Inscription inscription : inscriptions) {
            Words words = new Words(inscription, names(inscription, mentions), bystanders);
            addRuns(words, tokens);
            words.whole().ifPresent(whole::add);
        }
        for (Token first : whole) {
            for (Token second : whole) {
                if (first != second && Neighbours.goesOn(reading(inscriptions, first), reading(inscriptions, second))) {
                    tokens.add(first.join(second));
                }
            }
        }
        tokens.removeIf(token -> !token.hasDigit() || token.text().length() > LONGEST);
        return tokens;
    }

    private static Reading reading(List<Inscription> inscriptions, Token token) {
        return inscriptions.get(token.readings().get(0)).reading();
    }

    private static List<Mention> names(Inscription inscription, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.inscription() == inscription)
                .toList();
    }

    private void addRuns(Words words, List<Token> tokens) {
        for (int from = 0; from < words.count(); from++) {
            for (int to = from + 1; to <= Math.min(words.count(), from + WORDS_OF_A_DESIGNATION); to++) {
                words.run(from, to).ifPresent(tokens::add);
            }
        }
    }
}
