package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outlives its pod, because it lies on a volume. */
class DataClusterIT {
    @TempDir
    Path folder;

    private Cluster cluster;

    @BeforeEach
    void open() throws Exception {
        cluster = Cluster.open();
    }

    @AfterEach
    void close() {
        cluster.close();
    }

    @Test
    void a_message_outlives_the_brokers_pod() throws Exception {
        Management before = Management.of(cluster);
        before.purge("analysis.dead-letter");
        before.publish("analysis.dead-letter", "kept");

        replace("messaging", "rabbitmq-0");

        assertThat(Management.of(cluster).take("analysis.dead-letter")).isEqualTo("kept");
    }

    @Test
    void an_analysis_outlives_the_databases_pod() throws Exception {
        Program.Ended analysed = ClusterConsole.run(
                cluster,
                folder,
                "analyse",
                "alice",
                "--json",
                Sample.write(folder, "kept", 1).get(0).file().toString());
        assertThat(analysed.exit()).as(analysed.err()).isZero();
        Story before = Story.read(analysed.lines()).values().iterator().next();

        replace("storage", "postgresql-0");

        Program.Ended watched = ClusterConsole.run(cluster, folder, "watch", "alice", "--json", before.correlationId());
        assertThat(watched.exit()).as(watched.err()).isZero();
        assertThat(Story.read(watched.lines()).get(before.correlationId()).numbers())
                .isEqualTo(before.numbers());
    }

    private void replace(String namespace, String name) {
        Pod pod = cluster.api().pods().inNamespace(namespace).withName(name).get();
        cluster.delete(pod);
        cluster.awaitReady();
    }
}
