package trackunit.local.service;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiFunction;
import trackunit.local.Ports;

/** The services of the product, as the build leaves them. */
public enum Service {
    ORCHESTRATOR("svc-analysis-orchestrator", "ORCHESTRATOR", Ports::orchestrator, 512),
    GATEWAY("graph-gateway", "GATEWAY", Ports::gateway, 256);

    private final String module;
    private final String factPrefix;
    private final BiFunction<Ports, Integer, Integer> port;
    private final int heapMegabytes;

    Service(String module, String factPrefix, BiFunction<Ports, Integer, Integer> port, int heapMegabytes) {
        this.module = module;
        this.factPrefix = factPrefix;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
    }

    /** The name of the module, and of the service in production. */
    public String module() {
        return module;
    }

    /** What the names of facts about it begin with, in the ready file. */
    public String factPrefix() {
        return factPrefix;
    }

    /** The port of one replica, counted from 0. */
    public int port(Ports ports, int replica) {
        return port.apply(ports, replica);
    }

    /** The address of one replica, counted from 0. */
    public String url(Ports ports, int replica) {
        return "http://127.0.0.1:" + port(ports, replica);
    }

    /** The jar that production runs, too. */
    public Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The most heap that one replica may take. */
    public int heapMegabytes() {
        return heapMegabytes;
    }

    /**
     * Finds a service by the name of its module.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Service of(String module) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(module))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service " + module));
    }
}
