package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import trackunit.recognition.text.Reading;

/** Joins readings that lie together to one designation: PC and 200, 345 and GC, PC and 160 and LC. */
final class Joints {
    /** What may go on behind a number: letters, and one digit at most; more is another number. */
    private static final Pattern SUFFIX = Pattern.compile("[A-Z]{1,4}|[A-Z]{0,3}-?[0-9]");

    /** A suffix that makers print on a sticker of its own: 306 and CR, 330 and GC. */
    private static final Pattern STICKER = Pattern.compile("[A-Z]{2,3}");

    private final List<Inscription> inscriptions;

    Joints(List<Inscription> inscriptions) {
        this.inscriptions = inscriptions;
    }

    /** Gives what the first with the second, and with one of the rest behind that, make. */
    List<Token> of(List<Token> first, List<Token> second, List<Token> rest) {
        List<Token> joined = new ArrayList<>();
        for (Token begin : first) {
            for (Token end : second) {
                if (goesOn(begin, end)) {
                    Token both = begin.join(end);
                    joined.add(both);
                    rest.stream().filter(third -> goesOn(both, third)).forEach(third -> joined.add(both.join(third)));
                }
            }
        }
        return joined;
    }

    private boolean goesOn(Token begin, Token end) {
        boolean apart = !begin.readings().contains(end.readings().get(0));
        boolean fits = !begin.hasDigit() || SUFFIX.matcher(end.text()).matches();
        boolean sticker = begin.hasDigit() && STICKER.matcher(end.text()).matches();
        return apart
                && fits
                && (Neighbours.goesOn(last(begin), last(end))
                        || sticker && Neighbours.sticksBy(last(begin), last(end)));
    }

    private Reading last(Token token) {
        int index = token.readings().get(token.readings().size() - 1);
        return inscriptions.get(index).reading();
    }
}
