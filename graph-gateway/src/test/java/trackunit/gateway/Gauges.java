package trackunit.gateway;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What the gateway tells its operators. */
final class Gauges {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Gauges() {}

    static double value(String gauge) {
        return get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(gauge + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(gauge.length())))
                .sum();
    }

    static HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(GraphQl.address("http").resolve(path))
                    .build();
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
