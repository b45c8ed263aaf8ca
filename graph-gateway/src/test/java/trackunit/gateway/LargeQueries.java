package trackunit.gateway;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Questions whose answers are as large as they are: some tens of kilobytes. */
final class LargeQueries {

    private static final String NAME = "a".repeat(3000);
    private static final String QUERY =
            IntStream.range(0, 20).mapToObj(i -> NAME + i + ":ping").collect(joining(" ", "{", "}"));

    private LargeQueries() {}

    /** Asks as often as is said, each time under another id, whether it is answered or not. */
    static CompletableFuture<Void> ask(Socket socket, int times) {
        return CompletableFuture.runAsync(
                () -> IntStream.range(0, times).forEach(i -> socket.subscribe(id(i), QUERY, Map.of())));
    }

    /** Whether all that was asked is answered. */
    static boolean complete(Socket socket, int times) {
        return IntStream.range(0, times).allMatch(i -> socket.complete(id(i)));
    }

    /** How many operations the gateway has answered since it started. */
    static double answered() {
        return Gauges.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("gateway_operations_seconds_count{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf("} ") + 2)))
                .sum();
    }

    private static String id(int number) {
        return "q" + number;
    }
}
