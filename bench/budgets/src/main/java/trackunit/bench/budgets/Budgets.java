package trackunit.bench.budgets;

import java.util.List;

/** The budgets of the design. */
final class Budgets {

    static final List<Budget> ALL = List.of(
            new Budget(
                    "requests",
                    "requestAnalysis of a small photo, read, confirmed and durable",
                    "a mutation that does nothing, with the same token",
                    "answers/s",
                    Bound.atLeast(0.7),
                    new Requests()),
            new Budget(
                    "turnaround",
                    "requestAnalysis to the terminal event on a socket, three steps, without recognition",
                    "an AMQP round trip of two confirmed messages with two commits",
                    "ms",
                    Bound.atMost(1.5),
                    new Turnaround()),
            new Budget(
                    "sockets",
                    "events to 1,000 subscriptions, each on a socket of its own",
                    "the same frames from a bare Vert.x server",
                    "frames/s",
                    Bound.atLeast(0.6),
                    new Sockets()),
            new Budget(
                    "worker",
                    "analyses of 12 megapixels by an orchestrator, all steps",
                    "decoding, finding and reading the same photos in the library",
                    "photos per CPU second",
                    Bound.atLeast(0.9),
                    new Worker()),
            new Budget(
                    "log",
                    "an analysis, of sixty at once without recognition, with 1,000,000 events in the log",
                    "the same with 1,000",
                    "ms",
                    Bound.atMost(1.1),
                    new LogLength()),
            start("gateway-0", "graph-gateway"),
            start("orchestrator-0", "svc-analysis-orchestrator"));

    private Budgets() {}

    private static Budget start(String part, String module) {
        return new Budget(
                "start-" + module,
                "start of " + module + " until it is ready, with an AOT cache",
                "a Quarkus service with one resource, likewise",
                "ms",
                Bound.atMost(1.5),
                new Start(part));
    }
}
