package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins readings that lie together to one designation: PC and 200, 345 and GC, PC and 160 and LC. */
final class Joints {
    /** What may go on behind a number: letters, and one digit at most; more is another number. */
    private static final Pattern SUFFIX = Pattern.compile("[A-Z]{1,4}|[A-Z]{0,3}-?[0-9]");

    /** A suffix that makers print on a sticker of its own: 306 and CR, 330 and GC. */
    private static final Pattern STICKER = Pattern.compile("[A-Z]{2,3}");

    private final Neighbours neighbours;

    Joints(List<Inscription> inscriptions) {
        this.neighbours =
                new Neighbours(inscriptions.stream().map(Inscription::reading).toList());
    }

    /** Gives what the first with the second, and with one of the rest behind that, make; the second and the rest are in the readings' order. */
    List<Token> of(List<Token> first, List<Token> second, List<Token> rest) {
        Map<Integer, List<Token>> seconds = byReading(second);
        Map<Integer, List<Token>> thirds = byReading(rest);
        List<Token> joined = new ArrayList<>();
        for (Token begin : first) {
            for (Token both : joined(begin, seconds)) {
                joined.add(both);
                joined.addAll(joined(both, thirds));
            }
        }
        return joined;
    }

    private static Map<Integer, List<Token>> byReading(List<Token> tokens) {
        return tokens.stream()
                .collect(Collectors.groupingBy(token -> token.readings().get(0)));
    }

    private List<Token> joined(Token begin, Map<Integer, List<Token>> ends) {
        int last = begin.readings().get(begin.readings().size() - 1);
        return neighbours.behind(last).stream()
                .filter(next -> !begin.readings().contains(next.reading()))
                .flatMap(next ->
                        ends.getOrDefault(next.reading(), List.of()).stream().filter(end -> goesOn(begin, end, next)))
                .map(begin::join)
                .toList();
    }

    private static boolean goesOn(Token begin, Token end, Neighbours.Next next) {
        if (!begin.hasDigit()) {
            return next.goesOn();
        }
        boolean sticks = next.sticksBy() && STICKER.matcher(end.text()).matches();
        return (next.goesOn() || sticks) && SUFFIX.matcher(end.text()).matches();
    }
}
