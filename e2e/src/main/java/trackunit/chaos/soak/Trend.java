package trackunit.chaos.soak;

import java.util.List;

/** Compares the middle third of what was measured with the last; the first third is for getting warm. */
record Trend(String name, double earlier, double later) {

    private static final int PARTS = 3;

    static Trend of(String name, List<Sample> samples) {
        int third = samples.size() / PARTS;
        return new Trend(
                name,
                median(name, samples.subList(third, 2 * third)),
                median(name, samples.subList(samples.size() - third, samples.size())));
    }

    private static double median(String name, List<Sample> samples) {
        double[] sorted = samples.stream()
                .mapToDouble(sample -> sample.values().get(name))
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
