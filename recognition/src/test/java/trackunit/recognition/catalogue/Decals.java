package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import trackunit.recognition.text.Corner;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextBox;

/** Readings as they come from a machine. */
final class Decals {
    private static final double SURE = 0.95;
    private static final double LETTER_HEIGHT = 40;
    private static final double FAR = 300;

    private Decals() {}

    /** Readings far from each other, one below the other. */
    static List<Reading> of(String... texts) {
        return of(List.of(texts));
    }

    static List<Reading> of(List<String> texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(at(text, 0, readings.size() * FAR, LETTER_HEIGHT));
        }
        return readings;
    }

    /** A reading below a maker's name, with what it may say instead. */
    static Reading doubtful(String text, Reading.Other... others) {
        Reading read = at(text, 0, FAR, LETTER_HEIGHT);
        return new Reading(read.text(), read.confidence(), read.box(), List.of(others));
    }

    /** A reading with its top left corner at a place. */
    static Reading at(String text, double left, double top, double height) {
        double width = height * Math.max(1, text.length()) / 2;
        return new Reading(
                text,
                SURE,
                new TextBox(List.of(
                        new Corner(left, top),
                        new Corner(left + width, top),
                        new Corner(left + width, top + height),
                        new Corner(left, top + height))));
    }
}
