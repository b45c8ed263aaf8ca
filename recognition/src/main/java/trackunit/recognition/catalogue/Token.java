package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;

/**
 * A piece of what was read that may be a designation.
 *
 * @param text in capitals, without spaces and hyphens
 * @param confidence how sure the reading is
 */
record Token(String text, double confidence) {
    /** Two boxes belong together when the gap between them is less than this many letter heights. */
    private static final double NEAR = 1.6;

    /** Joining two boxes is a guess that costs this much. */
    private static final double JOINED = 0.97;

    /** Gives the words, pairs of words and whole lines of all readings, and pairs of readings that lie together. */
    static List<Token> of(List<Reading> readings) {
        List<Token> tokens = new ArrayList<>();
        for (Reading reading : readings) {
            String[] words = reading.text().strip().split("\\s+");
            for (int i = 0; i < words.length; i++) {
                tokens.add(new Token(Spelling.compact(words[i]), reading.confidence()));
                if (i + 1 < words.length) {
                    tokens.add(new Token(Spelling.compact(words[i] + words[i + 1]), reading.confidence()));
                }
            }
            tokens.add(new Token(Spelling.compact(reading.text()), reading.confidence()));
        }
        for (Reading first : readings) {
            for (Reading second : readings) {
                if (first != second && together(first, second)) {
                    double confidence = Math.min(first.confidence(), second.confidence()) * JOINED;
                    tokens.add(new Token(Spelling.compact(first.text() + second.text()), confidence));
                }
            }
        }
        return tokens;
    }

    /** Whether the second reading goes on where the first ends: to its right on its line, or on the line below. */
    private static boolean together(Reading first, Reading second) {
        Corner a = centre(first);
        Corner b = centre(second);
        double height = Math.max(first.height(), second.height());
        double gapX = b.x() - a.x() - (first.box().width() + second.box().width()) / 2;
        boolean sameLine = Math.abs(a.y() - b.y()) < height / 2 && gapX > -height && gapX < NEAR * height;
        double gapY = b.y() - a.y() - (first.height() + second.height()) / 2;
        boolean below = gapY > -height / 2
                && gapY < NEAR * height / 2
                && Math.abs(a.x() - b.x())
                        < Math.max(first.box().width(), second.box().width());
        return sameLine || below;
    }

    private static Corner centre(Reading reading) {
        List<Corner> corners = reading.box().corners();
        return new Corner(
                corners.stream().mapToDouble(Corner::x).average().orElse(0),
                corners.stream().mapToDouble(Corner::y).average().orElse(0));
    }
}
