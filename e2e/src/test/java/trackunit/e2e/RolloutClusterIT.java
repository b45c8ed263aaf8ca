package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.client.dsl.RollableScalableResource;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New versions come in, good ones and bad ones, under a small load. */
class RolloutClusterIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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
    void a_rolling_update_of_both_services_loses_nothing_and_refuses_nobody() {
        deployment(Cluster.GATEWAY).rolling().restart();
        cluster.awaitReady();
        deployment(Cluster.ORCHESTRATOR).rolling().restart();
        cluster.awaitReady();

        load.allEndWell();
        assertThat(load.refused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Cluster.GATEWAY, Cluster.ORCHESTRATOR})
    void a_bad_image_takes_no_good_pod_and_is_rolled_back(String service) {
        int wanted = deployment(service).get().getSpec().getReplicas();
        String good = image(deployment(service).get());
        try {
            deployment(service).edit(current -> withImage(current, good + "-that-nobody-made"));
            await().atMost(PATIENCE).until(() -> cluster.pods(service).stream().anyMatch(Waiting::forItsImage));

            assertThat(deployment(service).get().getStatus().getReadyReplicas()).isEqualTo(wanted);
        } finally {
            deployment(service).rolling().undo();
        }
        cluster.awaitReady();
        load.allEndWell();
        assertThat(load.refused()).isEmpty();
    }

    private RollableScalableResource<Deployment> deployment(String service) {
        return cluster.api().apps().deployments().inNamespace(service).withName(service);
    }

    private static Deployment withImage(Deployment deployment, String image) {
        return new DeploymentBuilder(deployment)
                .editSpec()
                .editTemplate()
                .editSpec()
                .editFirstContainer()
                .withImage(image)
                .endContainer()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    private static String image(Deployment deployment) {
        return deployment
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0)
                .getImage();
    }
}
