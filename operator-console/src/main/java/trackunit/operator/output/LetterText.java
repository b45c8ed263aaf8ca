package trackunit.operator.output;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import trackunit.operator.letter.Letter;
import trackunit.operator.letter.Note;
import trackunit.operator.letter.Origin;

/** A letter for people: a line that names it, and what is known of it below. */
public final class LetterText {

    private LetterText() {}

    /** Position, id, size and time. */
    public static String headline(Letter letter) {
        String at = letter.note().at().map(Instant::toString).orElse("at an unknown time");
        return Printable.of("%d  %s  %d bytes  %s".formatted(letter.position(), letter.id(), letter.body().length, at));
    }

    /** The headline, and why, from where and what. */
    public static String whole(Letter letter) {
        Note note = letter.note();
        List<String> lines = new ArrayList<>(List.of(headline(letter)));
        lines.add(line("reason", note.reason().orElse("(none given)")));
        lines.add(line("from", note.origin().map(LetterText::from).orElse("(nothing tells)")));
        letter.correlationId().ifPresent(id -> lines.add(line("about", id)));
        lines.add("   body    " + Printable.beginning(letter.body()));
        return String.join(System.lineSeparator(), lines);
    }

    private static String from(Origin origin) {
        return origin.words() + (origin.queue().isEmpty() ? "" : ", taken by " + origin.queue());
    }

    private static String line(String name, String text) {
        return Printable.of("   %-7s %s".formatted(name, text));
    }
}
