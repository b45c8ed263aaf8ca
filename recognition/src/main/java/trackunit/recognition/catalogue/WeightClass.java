package trackunit.recognition.catalogue;

/** The classes that operating weights are told in. */
final class WeightClass {
    /** The lower bounds, in tonnes. */
    private static final int[] BOUNDS = {
        0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 50, 60, 80, 100, 150, 200, 300, 400
    };

    private WeightClass() {}

    /** The class of a weight, as in {@code 20-25 t}. */
    static String of(double tonnes) {
        for (int i = 1; i < BOUNDS.length; i++) {
            if (tonnes < BOUNDS[i]) {
                return BOUNDS[i - 1] + "-" + BOUNDS[i] + " t";
            }
        }
        return "over " + BOUNDS[BOUNDS.length - 1] + " t";
    }
}
