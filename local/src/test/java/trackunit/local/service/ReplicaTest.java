package trackunit.local.service;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.StartFailure;
import trackunit.local.machine.DataFolder;
import trackunit.local.machine.LeftOvers;
import trackunit.local.machine.StopSignal;

/** What is done with the process of a service; a shell stands for the service, since only its life and death count. */
class ReplicaTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    @TempDir
    Path folder;

    private DataFolder data;
    private LeftOvers leftOvers;

    @BeforeEach
    void openFolder() {
        data = DataFolder.open(folder);
        leftOvers = new LeftOvers(data);
    }

    @AfterEach
    void closeFolder() {
        data.close();
    }

    private Replica replica(URI address, String script) {
        Path log = folder.resolve("service.log");
        ProcessBuilder process = new ProcessBuilder("sh", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Replica("some-service-0", address, log, process, leftOvers);
    }

    @Test
    void one_that_ends_while_starting_is_reported_with_the_end_of_its_log() {
        Replica replica = replica(NOBODY, "seq 100; echo no database; exit 3");
        replica.startAnew();

        try (StopSignal stop = new StopSignal()) {
            assertThatThrownBy(() -> replica.awaitReady(stop))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContainingAll("some-service-0", "ended with 3", "service.log", "no database")
                    .hasMessageNotContaining("\n  50\n");
        }
    }

    @Test
    void one_is_ready_once_it_says_so() throws Exception {
        AtomicInteger status = new AtomicInteger(503);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(status.getAndSet(200), -1);
            exchange.close();
        });
        server.start();
        Replica replica =
                replica(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "exec sleep 60");
        try (StopSignal stop = new StopSignal()) {
            replica.startAnew();

            replica.awaitReady(stop);

            assertThat(status).hasValue(200);
        } finally {
            replica.stop();
            replica.awaitEnd();
            server.stop(0);
        }
    }

    @Test
    void one_that_a_killed_process_left_behind_is_stopped_by_the_next_start() throws Exception {
        Replica replica = replica(NOBODY, "exec sleep 60");
        replica.startAnew();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(data.root().resolve("processes"), stranger.pid() + " long ago\n", APPEND);

            new LeftOvers(data).stop();

            assertThat(ProcessHandle.of(replica.pid()).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void one_that_dies_is_started_again_until_everything_stops() throws Exception {
        List<String> reports = new CopyOnWriteArrayList<>();
        AtomicBoolean stopping = new AtomicBoolean();
        Replica replica = replica(NOBODY, "exec sleep 60");
        replica.startAnew();
        new Supervision(replica, stopping::get, reports::add).begin();
        long first = replica.pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().until(() -> replica.pid() != first);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0)).contains("some-service-0", "starting it again");
        stopping.set(true);
        replica.stop();
        replica.awaitEnd();
        assertThat(ProcessHandle.of(replica.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
    }
}
