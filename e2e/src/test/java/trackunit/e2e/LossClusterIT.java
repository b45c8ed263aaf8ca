package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pods and nodes go away under a small load; what was accepted comes to its end all the same. */
class LossClusterIT {
    private static final String WORKER = "kind-worker";

    @TempDir
    Path folder;

    private Cluster cluster;
    private Load load;

    @BeforeEach
    void start() throws Exception {
        cluster = Cluster.open();
        RateLimit.pause(cluster);
        byte[] photo = Sample.write(folder, "load", 1).get(0).photo().bytes();
        load = Load.start(new Api(cluster, "alice"), photo);
    }

    @AfterEach
    void stop() {
        load.close();
        RateLimit.resume(cluster);
        cluster.close();
    }

    @Test
    void deleting_each_pod_in_turn_loses_no_accepted_analysis() throws Exception {
        eachInTurn(cluster::delete);
    }

    @Test
    void killing_each_pod_in_turn_loses_no_accepted_analysis() throws Exception {
        eachInTurn(cluster::kill);
    }

    private void eachInTurn(Consumer<Pod> blow) throws Exception {
        List<Pod> pods = cluster.pods();

        for (Pod pod : pods) {
            blow.accept(pod);
            cluster.awaitReady();
        }

        load.allEndWell();
        assertThat(load.accepted()).hasSizeGreaterThan(pods.size());
        wholeToItsSubscriber(load.accepted().get(0));
        wholeToItsSubscriber(load.accepted().get(load.accepted().size() - 1));
    }

    @Test
    void emptying_the_worker_loses_no_accepted_analysis() throws Exception {
        cluster.api().nodes().withName(WORKER).edit(Nodes::cordoned);
        try {
            cluster.pods().stream()
                    .filter(pod -> WORKER.equals(pod.getSpec().getNodeName()))
                    .forEach(cluster::delete);
        } finally {
            cluster.api().nodes().withName(WORKER).edit(Nodes::uncordoned);
        }
        cluster.awaitReady();

        load.allEndWell();
        wholeToItsSubscriber(load.accepted().get(load.accepted().size() - 1));
    }

    private void wholeToItsSubscriber(String id) throws Exception {
        Program.Ended watched = ClusterConsole.run(cluster, folder, "watch", "alice", "--json", id);
        assertThat(watched.exit()).as(watched.err()).isZero();
        Story.read(watched.lines()).get(id).isWholeAndInOrder();
    }
}
