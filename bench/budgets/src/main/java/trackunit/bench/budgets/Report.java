package trackunit.bench.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what came out: a table for people, and each round for whoever reckons again. */
final class Report {

    private static final String HEAD = """
            | budget | measured | beside | unit | system | limit | ratio | of the rounds | must be | |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private Report() {}

    static void write(Path folder, List<Outcome> outcomes) throws IOException {
        Files.createDirectories(folder);
        String rows = outcomes.stream().map(Report::row).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("report.md"), HEAD + rows + '\n');
        Stream<String> rounds = outcomes.stream().flatMap(Report::rounds);
        Files.write(
                folder.resolve("rounds.csv"),
                Stream.concat(Stream.of("budget,round,unit,system,limit"), rounds)
                        .toList());
    }

    static String row(Outcome outcome) {
        Budget budget = outcome.budget();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %.2f | %.2f to %.2f | %s | %s |",
                budget.name(),
                budget.what(),
                budget.against(),
                budget.unit(),
                number(outcome.system()),
                number(outcome.limit()),
                outcome.ratio(),
                outcome.lowest(),
                outcome.highest(),
                budget.bound(),
                outcome.kept() ? "kept" : "missed");
    }

    private static Stream<String> rounds(Outcome outcome) {
        List<Round> rounds = outcome.rounds();
        return IntStream.range(0, rounds.size())
                .mapToObj(number -> String.join(
                        ",",
                        outcome.budget().name(),
                        Integer.toString(number + 1),
                        outcome.budget().unit(),
                        number(rounds.get(number).system()),
                        number(rounds.get(number).limit())));
    }

    /** Four digits that count. */
    private static String number(double value) {
        int decimals = (int) Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
