package trackunit.bench.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares what two contestants took for the same photos. */
final class Ratio {

    private Ratio() {}

    /** Says how many times as many photos ours reads in the same CPU time as each other contestant. */
    static String of(Map<String, List<Row>> rows) {
        List<Row> own = rows.get(OwnRecogniser.NAME);
        StringBuilder text = new StringBuilder();
        rows.forEach((name, other) -> {
            if (other != own) {
                text.append(String.format(
                        Locale.ROOT,
                        "Photos per CPU-second beside %s: %.2f times in all, %.2f times in the median of the pairs.%n",
                        name,
                        (double) sum(other) / sum(own),
                        median(own, other)));
            }
        });
        return text.toString();
    }

    private static long sum(List<Row> rows) {
        return rows.stream().mapToLong(Row::cpuNanos).sum();
    }

    private static double median(List<Row> own, List<Row> other) {
        double[] pairs = new double[own.size()];
        Arrays.setAll(pairs, i -> (double) other.get(i).cpuNanos() / own.get(i).cpuNanos());
        Arrays.sort(pairs);
        return pairs[pairs.length / 2];
    }
}
