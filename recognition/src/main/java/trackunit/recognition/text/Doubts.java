package trackunit.recognition.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects, letter by letter, what a line may say instead: the reader takes an 8 for a B, but it also tells how likely the B
 * was. Not thread-safe.
 */
final class Doubts {
    /** Longer lines are no designations. */
    static final int LONGEST = 16;

    /** Letters that are less likely than this beside the one that was read are none, nor are pairs of letters. */
    private static final double LEAST = 0.01;

    /** So many others of a letter, and of a line, are worth a try. */
    private static final int MOST_OF_A_LETTER = 3;

    private static final int MOST_OF_A_LINE = 8;

    private final List<String> read = new ArrayList<>();
    private final List<List<Reading.Other>> doubts = new ArrayList<>();

    /** Takes a letter, with how likely it was and how likely each of the designations' characters was in its place. */
    void add(String letter, double likelihood, double[] characters) {
        List<Reading.Other> others = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            String other = String.valueOf(Latin.CHARACTERS.charAt(i));
            double ratio = Math.min(1, characters[i] / likelihood);
            if (ratio >= LEAST && !other.equalsIgnoreCase(letter)) {
                others.add(new Reading.Other(other, ratio));
            }
        }
        read.add(letter);
        doubts.add(best(others, MOST_OF_A_LETTER));
    }

    /** Gives what the line may say with one or two of its letters exchanged, the likeliest first. */
    List<Reading.Other> others() {
        if (read.size() > LONGEST) {
            return List.of();
        }
        List<Reading.Other> lines = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            for (Reading.Other first : doubts.get(i)) {
                List<String> once = exchanged(read, i, first);
                lines.add(new Reading.Other(String.join("", once), first.likelihood()));
                for (int j = i + 1; j < read.size(); j++) {
                    for (Reading.Other second : doubts.get(j)) {
                        String twice = String.join("", exchanged(once, j, second));
                        lines.add(new Reading.Other(twice, first.likelihood() * second.likelihood()));
                    }
                }
            }
        }
        return best(lines, MOST_OF_A_LINE);
    }

    private static List<String> exchanged(List<String> letters, int at, Reading.Other other) {
        List<String> exchanged = new ArrayList<>(letters);
        exchanged.set(at, other.text());
        return exchanged;
    }

    private static List<Reading.Other> best(List<Reading.Other> others, int most) {
        return others.stream()
                .filter(other -> other.likelihood() >= LEAST)
                .sorted(Comparator.comparingDouble(Reading.Other::likelihood)
                        .reversed()
                        .thenComparing(Reading.Other::text))
                .limit(most)
                .toList();
    }
}
