package trackunit.recognition.text;

import java.util.List;

/** Lines of which the reader was not sure of every letter. */
public final class SpelledLine {
    private static final double CONFIDENCE = 0.7;
    private static final float OTHER = 0.1f;
    private static final float NONE_OF_THEM = 0.002f;

    private SpelledLine() {}

    /** A reading of these letters; where more than one is given for a place, the first was read and each other may
     * stand there instead; a blank is nothing. */
    public static Reading of(String... places) {
        return of(CONFIDENCE, places);
    }

    /** The same, read as surely as this. */
    public static Reading of(double confidence, String... places) {
        StringBuilder text = new StringBuilder();
        for (String place : places) {
            text.append(place.charAt(0));
        }
        TextBox box = new TextBox(List.of(new Corner(0, 0), new Corner(90, 0), new Corner(90, 30), new Corner(0, 30)));
        return new Reading(text.toString(), confidence, box, List.of(), likelihoods(places));
    }

    /** The same of a line that was cut out in two ways, which say the same. */
    public static Reading cutTwice(double confidence, String... places) {
        Reading once = of(confidence, places);
        return once.cutOtherwise(once.likelihoods());
    }

    private static LetterLikelihoods likelihoods(String... places) {
        int letterAndGap = 2;
        float[][] steps = new float[letterAndGap * places.length][Latin.CHARACTERS.length()];
        for (int place = 0; place < places.length; place++) {
            for (int i = 0; i < places[place].length(); i++) {
                int letter = Latin.CHARACTERS.indexOf(places[place].charAt(i));
                float first = 1 - NONE_OF_THEM - OTHER * (places[place].length() - 1);
                if (letter >= 0) {
                    steps[letterAndGap * place][letter] = i == 0 ? first : OTHER;
                }
            }
        }
        return new LetterLikelihoods(List.of(new LetterSteps(steps)));
    }
}
