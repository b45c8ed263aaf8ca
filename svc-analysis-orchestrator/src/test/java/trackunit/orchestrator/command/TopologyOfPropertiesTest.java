package trackunit.orchestrator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trackunit.contracts.Priority;
import trackunit.contracts.StepName;
import trackunit.contracts.Topology;

class TopologyOfPropertiesTest {

    private final Properties properties = load();

    @Test
    void the_properties_name_the_queues_of_the_topology() {
        Stream<String> steps = Stream.of(StepName.values())
                .flatMap(step -> Stream.of(Priority.values()).map(priority -> Topology.stepKey(step, priority)));
        Stream<String> keys =
                Stream.concat(Stream.of(Topology.REQUEST_KEY, Topology.CANCEL_KEY, Topology.RETRY_KEY), steps);

        assertThat(values(".queue.name")).isEqualTo(keys.map(Topology::queue).collect(Collectors.toSet()));
    }

    @Test
    void every_queue_is_taken_from_in_bounded_portions() {
        long queues = names(".queue.name").count();

        assertThat(names(".max-outstanding-messages").count()).isEqualTo(queues);
    }

    @Test
    void nothing_is_declared_by_the_service() {
        assertThat(properties)
                .containsEntry("mp.messaging.connector.smallrye-rabbitmq.queue.declare", "false")
                .containsEntry("mp.messaging.connector.smallrye-rabbitmq.exchange.declare", "false");
    }

    private TreeSet<String> values(String ending) {
        return names(ending).map(properties::getProperty).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> names(String ending) {
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith(ending));
    }

    private static Properties load() {
        Properties properties = new Properties();
        try (InputStream file = TopologyOfPropertiesTest.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
