package trackunit.recognition.catalogue;

import java.util.List;
import java.util.Optional;

/** The words of a reading, with the names among them. */
final class Words {
    private final Inscription inscription;
    private final List<Mention> names;
    private final Bystanders bystanders;
    private final Surroundings surroundings;

    Words(Inscription inscription, List<Mention> names, Bystanders bystanders) {
        this.inscription = inscription;
        this.names = names;
        this.bystanders = bystanders;
        this.surroundings = new Surroundings(bystanders);
    }

    int count() {
        return inscription.words().size();
    }

    Optional<Token> run(int from, int to) {
        boolean measure = to < count() && bystanders.units().contains(word(to));
        boolean called = from > 0 && bystanders.callers().contains(word(from - 1));
        if (measure || called || !free(from, to)) {
            return Optional.empty();
        }
        String text = "";
        for (int i = from; i < to; i++) {
            text = Lettering.join(text, Lettering.word(inscription.words().get(i)));
        }
        String designation = Lettering.designation(text);
        boolean unbroken = to - from == 1 && designation.equals(text);
        return Optional.of(token(designation, unbroken, goWith(0, from) && goWith(to, count())));
    }

    /** The reading without names, where nothing else is written. */
    Optional<Token> whole() {
        int from = 0;
        int to = count();
        while (from < to && named(from)) {
            from++;
        }
        while (to > from && named(to - 1)) {
            to--;
        }
        return to > from && to - from <= 2 ? run(from, to).filter(Token::exclusive) : Optional.empty();
    }

    private Token token(String text, boolean unbroken, boolean exclusive) {
        var reading = inscription.reading();
        return new Token(
                text,
                List.of(inscription.index()),
                reading.confidence(),
                reading.height(),
                inscription.likelihood(),
                unbroken,
                exclusive);
    }

    private String word(int at) {
        return Lettering.name(inscription.words().get(at));
    }

    private boolean free(int from, int to) {
        for (int i = from; i < to; i++) {
            if (named(i) || inscription.words().get(i).equals(OtherNumbers.STRUCK)) {
                return false;
            }
        }
        return true;
    }

    private boolean goWith(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!named(i)
                    && !surroundings.goesWithDesignation(inscription.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean named(int word) {
        return names.stream().anyMatch(name -> name.covers(word));
    }
}
