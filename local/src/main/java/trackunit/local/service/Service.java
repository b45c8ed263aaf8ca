package trackunit.local.service;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.BiFunction;
import trackunit.local.machine.Ports;

/** The services of the product, in the order in which they are started. */
public enum Service {
    ORCHESTRATOR("svc-analysis-orchestrator", Ports::orchestrator, 512),
    GATEWAY("graph-gateway", Ports::gateway, 256);

    private final String module;
    private final BiFunction<Ports, Integer, Integer> port;
    private final int heapMegabytes;

    Service(String module, BiFunction<Ports, Integer, Integer> port, int heapMegabytes) {
        this.module = module;
        this.port = port;
        this.heapMegabytes = heapMegabytes;
    }

    /** The name of its module, of its folder, and of the service in production. */
    public String module() {
        return module;
    }

    /** Where a replica, counted from 0, answers. */
    public URI address(Ports ports, int replica) {
        return URI.create("http://127.0.0.1:" + port(ports, replica));
    }

    int port(Ports ports, int replica) {
        return port.apply(ports, replica);
    }

    /** The jar that production runs, as the build leaves it below the project's folder. */
    Path jar(Path project) {
        return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
