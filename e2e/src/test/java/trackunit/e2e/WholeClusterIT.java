package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The system in a cluster, used on its LoadBalancer address as its clients use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeClusterIT {
    private static final int SOCKETS = 30;

    @TempDir
    Path folder;

    private Cluster cluster;

    @BeforeAll
    void open() throws Exception {
        cluster = Cluster.open();
        RateLimit.pause(cluster);
    }

    @AfterAll
    void close() {
        RateLimit.resume(cluster);
        cluster.close();
    }

    @Test
    void the_console_reads_the_samples_on_the_load_balancer_address() throws Exception {
        List<Sample> samples = Sample.write(folder, "cluster", 4);

        Program.Ended ended = ClusterConsole.run(cluster, folder, "analyse", "alice", Clients.arguments(samples));

        Clients.recognised(ended, samples);
    }

    @Test
    void three_gateways_share_the_subscribers_and_each_hears_every_event() throws Exception {
        Api api = new Api(cluster, "alice");
        List<Subscriber> subscribers = new ArrayList<>();
        try {
            for (int i = 0; i < SOCKETS; i++) {
                subscribers.add(Subscriber.ofStarts(cluster, api.token()));
            }
            List<Pod> gateways = cluster.pods(Cluster.GATEWAY);
            assertThat(gateways).hasSize(3);
            assertThat(gateways)
                    .allSatisfy(pod -> assertThat(Metrics.of(cluster, pod).value("gateway_sockets"))
                            .isPositive());

            String id =
                    api.analyse(Sample.write(folder, "heard", 1).get(0).photo().bytes());

            assertThat(subscribers).allSatisfy(subscriber -> subscriber.awaitStartOf(id));
        } finally {
            subscribers.forEach(Subscriber::close);
        }
    }
}
