package trackunit.chaos.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads what the services say of themselves on {@code /metrics}. */
final class Meter {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, URI> services;

    Meter(Map<String, URI> services) {
        this.services = services;
    }

    Sample read() throws IOException, InterruptedException {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Map.Entry<String, URI> service : services.entrySet()) {
            HttpRequest request = HttpRequest.newBuilder(service.getValue().resolve("/metrics"))
                    .timeout(PATIENCE)
                    .build();
            String text = http.send(request, BodyHandlers.ofString()).body();
            for (Quantity quantity : Quantity.values()) {
                values.put(name(service.getKey(), quantity), sum(text, quantity.metric()));
            }
        }
        return new Sample(values);
    }

    static String name(String service, Quantity quantity) {
        return service + ' ' + quantity.name().toLowerCase(Locale.ROOT);
    }

    private static double sum(String text, String metric) {
        return text.lines()
                .filter(line -> line.startsWith(metric + '{') || line.startsWith(metric + ' '))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
