package trackunit.recognition.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The characters that designations are made of, among the letters of a reading model. */
final class Latin {
    /** Capitals stand for small letters, too. */
    static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final int[] capitals;
    private final int[] smalls;

    /** Looks the characters up among a model's letters. */
    Latin(List<String> letters) {
        this.capitals = places(letters, CHARACTERS);
        this.smalls = places(letters, CHARACTERS.toLowerCase(Locale.ROOT));
    }

    private static int[] places(List<String> letters, String characters) {
        return characters
                .chars()
                .map(character -> letters.indexOf(Character.toString(character)))
                .toArray();
    }

    /** Gives how likely each of the characters is, out of the likelihoods of all letters from a place on. */
    double[] likelihoods(float[] all, int from) {
        double[] likelihoods = new double[capitals.length];
        Arrays.setAll(
                likelihoods,
                i -> capitals[i] == smalls[i]
                        ? all[from + capitals[i]]
                        : all[from + capitals[i]] + all[from + smalls[i]]);
        return likelihoods;
    }
}
