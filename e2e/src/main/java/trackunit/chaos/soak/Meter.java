package trackunit.chaos.soak;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import trackunit.chaos.machine.Addresses;
import trackunit.chaos.machine.Part;

/** Lets the services collect their garbage, and reads what they say of themselves then on {@code /metrics}. */
final class Meter {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Part> services;
    private final Addresses addresses;

    Meter(List<Part> services, Addresses addresses) {
        this.services = services;
        this.addresses = addresses;
    }

    Sample read() throws IOException, InterruptedException {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Part service : services) {
            collect(service.process().pid());
            HttpRequest request = HttpRequest.newBuilder(
                            addresses.of(service.name()).resolve("/metrics"))
                    .timeout(PATIENCE)
                    .build();
            String text = http.send(request, BodyHandlers.ofString()).body();
            for (Quantity quantity : Quantity.values()) {
                values.put(name(service.name(), quantity), sum(text, quantity.metric()));
            }
        }
        return new Sample(values);
    }

    /** Without a whole collection the live part of the heap would be what it was after the last one, perhaps at the start. */
    private static void collect(long process) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process command = new ProcessBuilder(jcmd.toString(), Long.toString(process), "GC.run")
                .redirectErrorStream(true)
                .start();
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) {
            throw new IOException("No garbage could be collected in process " + process + ": " + said);
        }
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
