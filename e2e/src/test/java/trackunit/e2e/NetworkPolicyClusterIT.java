package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may talk to whom: the table in k8s/README.md, tried by pods. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkPolicyClusterIT {
    private Cluster cluster;

    @BeforeAll
    void open() throws IOException {
        cluster = Cluster.open();
    }

    @AfterAll
    void close() {
        cluster.close();
    }

    /** Something of ours that listens. The port is that of the container: policies are applied behind the Service. */
    record Target(String host, int port) {
        static final Target GATEWAY = new Target("graph-gateway.graph-gateway", 80);
        static final Target ORCHESTRATOR = new Target("svc-analysis-orchestrator.svc-analysis-orchestrator", 80);
        static final Target BROKER = new Target("rabbitmq.messaging", 5672);
        static final Target BROKER_MANAGEMENT = new Target("rabbitmq.messaging", 15672);
        static final Target DATABASE = new Target("postgresql.storage", 5432);
        static final Target OBJECTS = new Target("objects.storage", 80);
        static final Target ISSUER = new Target("issuer.identity", 80);
        static final Target KUBERNETES = new Target("kubernetes.default", 443);
        static final List<Target> ALL =
                List.of(GATEWAY, ORCHESTRATOR, BROKER, BROKER_MANAGEMENT, DATABASE, OBJECTS, ISSUER, KUBERNETES);

        String name() {
            return host + ".svc.cluster.local";
        }
    }

    @Test
    void a_gateway_reaches_what_it_leans_on_and_nothing_else() {
        try (Probe twin = Probe.twin(cluster, Cluster.GATEWAY, Cluster.GATEWAY)) {
            reachesOnly(twin, Target.ORCHESTRATOR, Target.BROKER, Target.OBJECTS, Target.ISSUER);
        }
    }

    @Test
    void an_orchestrator_reaches_what_it_leans_on_and_nothing_else() {
        try (Probe twin = Probe.twin(cluster, Cluster.ORCHESTRATOR, Cluster.ORCHESTRATOR)) {
            reachesOnly(twin, Target.BROKER, Target.DATABASE, Target.OBJECTS, Target.ISSUER);
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void a_stranger_in_one_of_our_namespaces_reaches_nothing(String namespace) {
        try (Probe stranger = Probe.stranger(cluster, namespace)) {
            reachesOnly(stranger);
        }
    }

    static List<String> ours() {
        return Cluster.NAMESPACES;
    }

    @Test
    void a_stranger_from_elsewhere_reaches_nothing_of_ours() {
        try (Probe stranger = Probe.stranger(cluster, "default")) {
            assertThat(stranger.reachesSoon(Target.KUBERNETES.name(), Target.KUBERNETES.port()))
                    .isTrue();
            reachesOnly(stranger, Target.KUBERNETES);
        }
    }

    private static void reachesOnly(Probe probe, Target... allowed) {
        for (Target target : allowed) {
            assertThat(probe.reachesSoon(target.name(), target.port())).isTrue();
        }
        List<Target> reached = Target.ALL.parallelStream()
                .filter(target -> !List.of(allowed).contains(target))
                .filter(target -> probe.reaches(target.name(), target.port()))
                .toList();
        assertThat(reached).isEmpty();
    }
}
