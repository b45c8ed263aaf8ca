package trackunit.bench.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import trackunit.bench.recognition.Truth.Outcome;

/** Puts what was measured of one contestant into words, as Markdown tables. */
final class Report {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    private final StringBuilder text = new StringBuilder();

    /** Gives everything about one contestant. */
    static String of(String name, List<Row> rows) {
        Report report = new Report();
        report.line("## %s%n", name);
        report.accuracy(rows);
        report.brands(rows);
        report.calibration("brand", rows, Row::brand, row -> row.told().brandConfidence());
        report.calibration("model", rows, Row::model, row -> row.told().modelConfidence());
        report.confident(rows);
        report.cost(rows);
        return report.text.toString();
    }

    private void accuracy(List<Row> rows) {
        line(
                "| field | legible | right | wrong | none | wrong but for a suffix | with effort: right | wrong on all photos |");
        line("| --- | --- | --- | --- | --- | --- | --- | --- |");
        accuracy("brand", Accuracy.ofBrand(rows));
        accuracy("model", Accuracy.ofModel(rows));
    }

    private void accuracy(String field, Accuracy a) {
        line(
                "| %s | %d | %d (%.0f %%) | %d | %d | %d | %d of %d | %d of %d |",
                field,
                a.legible(),
                a.right(),
                percent(a.right(), a.legible()),
                a.wrong(),
                a.legible() - a.right() - a.wrong(),
                a.near(),
                a.partialRight(),
                a.partial(),
                a.wrongAnywhere(),
                a.photos());
    }

    private void brands(List<Row> rows) {
        Map<String, List<Row>> byBrand = new TreeMap<>();
        for (Row row : rows) {
            if (row.truth().brand().legible() == Truth.Legible.YES) {
                String brand = row.truth().brand().accepted().get(0);
                byBrand.computeIfAbsent(brand, key -> new ArrayList<>()).add(row);
            }
        }
        line("%n| maker | legible | right | models legible | right |");
        line("| --- | --- | --- | --- | --- |");
        byBrand.forEach((brand, of) -> line(
                "| %s | %d | %d | %d | %d |",
                brand,
                of.size(),
                Accuracy.ofBrand(of).right(),
                Accuracy.ofModel(of).legible(),
                Accuracy.ofModel(of).right()));
    }

    private void calibration(
            String field, List<Row> rows, Function<Row, Outcome> outcome, ToDoubleFunction<Row> confidence) {
        line("%n| %s said with | answers | right |", field);
        line("| --- | --- | --- |");
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            double from = BOUNDS[i];
            double to = BOUNDS[i + 1];
            List<Row> said = rows.stream()
                    .filter(row -> outcome.apply(row) != Outcome.NONE)
                    .filter(row -> confidence.applyAsDouble(row) >= from && confidence.applyAsDouble(row) < to)
                    .toList();
            long right = said.stream()
                    .filter(row -> outcome.apply(row) == Outcome.RIGHT)
                    .count();
            line("| %.2f to %.2f | %d | %.0f %% |", from, Math.min(1, to), said.size(), percent(right, said.size()));
        }
    }

    private void confident(List<Row> rows) {
        List<Row> sure = rows.stream().filter(row -> row.told().confident()).toList();
        long right = sure.stream().filter(Row::isRight).count();
        line("%nisConfident on %d photos; brand and model both right on %d of them.", sure.size(), right);
    }

    private void cost(List<Row> rows) {
        long[] cpu = rows.stream().mapToLong(Row::cpuNanos).sorted().toArray();
        double seconds = rows.stream().mapToLong(Row::cpuNanos).sum() / NANOS;
        line(
                "%nCPU a photo: median %.0f ms, 95th %.0f ms; %.2f photos per CPU-second.",
                cpu[cpu.length / 2] / MILLIS, cpu[cpu.length * 95 / 100] / MILLIS, rows.size() / seconds);
        Map<String, Long> stages = new LinkedHashMap<>();
        rows.forEach(row -> row.told().stages().forEach((stage, nanos) -> stages.merge(stage, nanos, Long::sum)));
        stages.forEach((stage, nanos) -> line("- %s: %.1f ms a photo", stage, nanos / MILLIS / rows.size()));
        line("");
    }

    private static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
