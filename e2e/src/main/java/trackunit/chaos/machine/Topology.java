package trackunit.chaos.machine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the contracts say that is on the broker, in RabbitMQ's definitions format. */
public final class Topology {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMMITTED = "contracts/src/main/resources/trackunit/definitions.json";

    private Topology() {}

    /** The names of the queues that outlive connections. */
    public static List<String> queues(Path project) throws IOException {
        return StreamSupport.stream(read(project).path("queues").spliterator(), false)
                .map(queue -> queue.path("name").textValue())
                .toList();
    }

    /** The same with somebody who may do everything; the contracts name nobody. */
    static String withAccount(Path project, Addresses.BrokerAccount account) throws IOException {
        ObjectNode all = read(project);
        all.putArray("users")
                .addObject()
                .put("name", account.username())
                .put("password", account.password())
                .put("tags", "administrator");
        all.putArray("permissions")
                .addObject()
                .put("user", account.username())
                .put("vhost", "/")
                .put("configure", ".*")
                .put("write", ".*")
                .put("read", ".*");
        return JSON.writeValueAsString(all);
    }

    private static ObjectNode read(Path project) throws IOException {
        return (ObjectNode) JSON.readTree(project.resolve(COMMITTED).toFile());
    }
}
