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
 * @param module where it is built
 */
record StartBudget(String part, String module) implements Budget {

    private static final String HELLO = "bench/hello";
    private static final double MILLISECOND = 1e6;

    @Override
    public String name() {
        return "start-" + module;
    }

    @Override
    public String what() {
        return "start of " + module + " until it is ready, with an AOT cache";
    }

    @Override
    public String against() {
        return "a Quarkus service with one resource, likewise";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public Bound bound() {
        return Bound.atMost(1.5);
    }

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
        return milliseconds(service::start, address);
    }

    /** What begins a start. */
    interface Begin {
        void run() throws Exception;
    }

    static double milliseconds(Begin begin, URI service) throws Exception {
        long before = System.nanoTime();
        begin.run();
        Probe.awaitReady(service);
        return (System.nanoTime() - before) / MILLISECOND;
    }

    /** The least that a Quarkus service can be. */
    private static final class Hello {
        private final ProcessBuilder builder;
        private final URI address;

        Hello(Place place, List<String> options, Path folder) {
            this.address = Probe.free();
            List<String> command = new ArrayList<>();
            command.add(place.jdk().resolve("bin/java").toString());
            command.addAll(options);
            command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + address.getPort()));
            command.addAll(List.of("-jar", AheadOfTime.jar(place, HELLO).toString()));
            this.builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("hello.log").toFile()));
        }

        double measured() throws Exception {
            Process[] process = new Process[1];
            double milliseconds = milliseconds(() -> process[0] = builder.start(), address);
            process[0].destroy();
            process[0].waitFor();
            return milliseconds;
        }
    }
}
