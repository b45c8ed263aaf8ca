package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;

/**
 * A piece of what was read that may be a designation.
 *
 * @param text in capitals, without spaces and hyphens
 * @param shown in capitals, without spaces, as it stands on the machine
 * @param confidence how sure the reading is
 */
record Token(String text, String shown, double confidence) {
    /** Two boxes belong together when the gap between them is less than this many letter heights. */
    private static final double NEAR = 1.6;

    /** Joining two boxes is a guess that costs this much. */
    private static final double JOINED = 0.97;

    /** Gives the words, pairs of words and whole lines of all readings, and pairs of readings that lie together. */
    static List<Token> of(List<Reading> readings) {
        List<Token> tokens = new ArrayList<>();
        readings.forEach(reading -> addWords(reading, tokens));
        for (Reading first : readings) {
            for (Reading second : readings) {
                if (first != second && together(first, second)) {
                    double confidence = Math.min(first.confidence(), second.confidence()) * JOINED;
                    tokens.add(of(first.text() + second.text(), confidence));
                }
            }
        }
        return tokens;
    }

    private static void addWords(Reading reading, List<Token> tokens) {
        String[] words = reading.text().strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            tokens.add(of(words[i], reading.confidence()));
            if (i + 1 < words.length) {
                tokens.add(of(words[i] + words[i + 1], reading.confidence()));
            }
        }
        tokens.add(of(reading.text(), reading.confidence()));
    }

    private static Token of(String text, double confidence) {
        return new Token(Spelling.compact(text), Spelling.shown(text), confidence);
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
