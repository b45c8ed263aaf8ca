package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import trackunit.contracts.Topology;
import trackunit.samples.BadPhotos;

/** What has to hold whatever the broker is; one system of two gateways and two orchestrators for all scenarios. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SystemScenarios {
    private Path folder;
    private Trackunit system;
    private Clients clients;

    /** Starts what the system needs of the subclass's own, and gives the options of {@code up}. */
    abstract String[] broker(Path folder) throws IOException;

    @BeforeAll
    void up(@TempDir Path shared) throws IOException {
        folder = shared;
        String[] options = Stream.concat(
                        Stream.of("--gateways", "2", "--orchestrators", "2"), Stream.of(broker(folder)))
                .toArray(String[]::new);
        system = Trackunit.up(folder, options);
        clients = new Clients(system, folder);
    }

    @AfterAll
    void down() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void twenty_photos_of_two_users_at_once_end_right_and_none_sees_the_others() throws Exception {
        List<Sample> alices = Sample.write(folder, "alice", 10);
        List<Sample> bobs = Sample.write(folder, "bob", 10);

        Program.Running alice = system.startConsole("alice", "analyse", Clients.arguments(alices));
        Program.Running bob = system.startConsole("bob", "analyse", Clients.arguments(bobs));
        Map<String, Story> ofAlice = Clients.recognised(alice.join(), alices);
        Map<String, Story> ofBob = Clients.recognised(bob.join(), bobs);

        Set<String> both = new HashSet<>(ofAlice.keySet());
        both.retainAll(ofBob.keySet());
        assertThat(both).isEmpty();
        assertThat(clients.listed("alice")).containsAll(ofAlice.keySet()).doesNotContainAnyElementsOf(ofBob.keySet());
        assertThat(clients.listed("bob")).containsAll(ofBob.keySet()).doesNotContainAnyElementsOf(ofAlice.keySet());
    }

    @Test
    void what_belongs_to_another_looks_as_if_it_did_not_exist() throws Exception {
        String id = clients.analysed("mine");
        String nobodys = UUID.randomUUID().toString();

        for (String command : List.of("show", "cancel", "retry")) {
            assertThat(refusal(command, id)).as(command).isEqualTo(refusal(command, nobodys));
        }
        assertThat(system.console("alice", "show", id).exit()).isZero();
    }

    /** What Bob is told, whatever the id is. */
    private String refusal(String command, String id) throws Exception {
        Program.Ended ended = system.console("bob", command, id);
        assertThat(ended.exit()).as(command).isEqualTo(1);
        assertThat(ended.err()).as(command).contains("no analysis");
        return ended.err().replace(id, "");
    }

    @Test
    void a_late_subscriber_on_the_other_replica_gets_the_whole_story_once() throws Exception {
        String id = clients.analysed("late");

        Program.Ended ended =
                Program.run(folder, "watch", "--server", system.gateway(1), "--as", "alice", "--json", id);

        assertThat(ended.exit()).as(ended.err()).isZero();
        Story.read(ended.lines()).get(id).isWholeAndInOrder();
    }

    @Test
    void a_picture_that_cannot_be_read_fails_with_a_reason_and_leaves_the_others_alone() throws Exception {
        Path truncated = Files.write(folder.resolve("truncated.jpg"), BadPhotos.truncatedJpeg());
        Path bomb = Files.write(folder.resolve("bomb.png"), BadPhotos.bombPng());
        Sample good = Sample.write(folder, "good", 1).get(0);

        Program.Ended ended = system.console(
                "alice",
                "analyse",
                "--json",
                truncated.toString(),
                bomb.toString(),
                good.file().toString());

        assertThat(ended.exit()).isEqualTo(1);
        List<Story> stories = List.copyOf(Story.read(ended.lines()).values());
        stories.forEach(Story::isWholeAndInOrder);
        assertThat(stories)
                .extracting(story -> story.last().path("reason").asText(story.end()))
                .containsExactlyInAnyOrder("UNREADABLE_PICTURE", "PICTURE_TOO_LARGE", "AnalysisCompleted");
    }

    @Test
    void a_request_that_no_queue_takes_is_accepted_once_one_does() throws Exception {
        List<Sample> samples = Sample.write(folder, "unrouted", 1);
        Program.Running analysis;
        try (Connection broker = system.broker();
                Channel channel = broker.createChannel()) {
            channel.queueUnbind(Topology.queue(Topology.REQUEST_KEY), Topology.COMMANDS, Topology.REQUEST_KEY);
            try {
                analysis = system.startConsole("alice", "analyse", Clients.arguments(samples));
                await().atMost(Duration.ofMinutes(1)).until(() -> system.unrouted() > 0);
            } finally {
                channel.queueBind(Topology.queue(Topology.REQUEST_KEY), Topology.COMMANDS, Topology.REQUEST_KEY);
            }
        }

        Clients.recognised(analysis.join(), samples);
    }

    @Test
    void an_orchestrator_that_is_killed_loses_no_analysis() throws Exception {
        List<Sample> samples = Sample.write(folder, "killed", 6);
        Program.Running analysis = system.startConsole("alice", "analyse", Clients.arguments(samples));
        await().until(() -> Program.read(analysis.out()).contains("AnalysisProgressed"));

        system.orchestrator(1).destroyForcibly();

        Clients.recognised(analysis.join(), samples);
    }
}
