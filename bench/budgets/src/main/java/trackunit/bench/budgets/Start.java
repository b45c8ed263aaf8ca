package trackunit.bench.budgets;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import trackunit.chaos.machine.Jvm;
import trackunit.chaos.machine.Machine;
import trackunit.chaos.machine.Part;

/**
 * How long a service takes from its start until it takes requests, with what it needs there already, beside the least
 * that a Quarkus service can be.
 *
 * @param part as a system calls it
 */
record Start(String part) implements Measurement {

    private static final String HELLO = "bench/hello";
    private static final double MILLISECOND = 1e6;

    @Override
    public List<Round> measure(Place place, int rounds) throws Exception {
        AheadOfTime caches = new AheadOfTime(place);
        Jvm cached = new Jvm(
                place.jdk(),
                caches.options("graph-gateway", place.gateway()),
                caches.options("svc-analysis-orchestrator", place.orchestrator()));
        List<String> hello = caches.options(HELLO, place.gateway());
        try (Machine machine = place.start(1, 1, Map.of(), cached)) {
            Part service = machine.part(part);
            Path folder = service.log().getParent();
            Hello limit = new Hello(place, hello, folder);
            return Rounds.measure(
                    0, rounds, () -> again(service, machine.addresses().of(part)), limit::measured);
        }
    }

    private static double again(Part service, URI address) throws Exception {
        service.stop();
        long begin = System.nanoTime();
        service.start();
        return readyAfter(begin, address);
    }

    private static double readyAfter(long begin, URI service) throws Exception {
        Probe.awaitReady(service);
        return (System.nanoTime() - begin) / MILLISECOND;
    }

    /** The least that a Quarkus service can be. */
    private static final class Hello {
        private final ProcessBuilder builder;
        private final URI address;

        Hello(Place place, List<String> options, Path folder) {
            this.address = Probe.free();
            List<String> command =
                    new ArrayList<>(List.of(Jvm.launcher(place.jdk()).toString()));
            command.addAll(options);
            command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + address.getPort()));
            command.addAll(List.of("-jar", AheadOfTime.jar(place, HELLO).toString()));
            this.builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("hello.log").toFile()));
        }

        double measured() throws Exception {
            long begin = System.nanoTime();
            Process process = builder.start();
            try {
                return readyAfter(begin, address);
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }
}
