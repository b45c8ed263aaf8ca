package trackunit.chaos.machine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What RabbitMQ's programs read from their environment so that a node has nothing to do with the machine's own. */
final class RabbitEnvironment {

    /** Names the port of the port mapper. */
    static final String PORT_MAPPER = "ERL_EPMD_PORT";

    private static final Map<String, String> FILES = Map.of(
            "HOME", "home",
            "RABBITMQ_MNESIA_BASE", "mnesia",
            "RABBITMQ_LOG_BASE", "log",
            "RABBITMQ_PID_FILE", "pid",
            "RABBITMQ_ENABLED_PLUGINS_FILE", "enabled_plugins",
            "RABBITMQ_CONFIG_FILE", "rabbitmq",
            "RABBITMQ_CONF_ENV_FILE", "none",
            "RABBITMQ_GENERATED_CONFIG_DIR", "conf",
            "RABBITMQ_SCHEMA_DIR", "schema");

    private RabbitEnvironment() {}

    static Map<String, String> of(Path folder, int port, Ports ports) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "RABBITMQ_NODENAME",
                "chaos" + port + "@localhost",
                "RABBITMQ_NODE_IP_ADDRESS",
                "127.0.0.1",
                "RABBITMQ_NODE_PORT",
                Integer.toString(port),
                "RABBITMQ_DIST_PORT",
                Integer.toString(ports.next()),
                PORT_MAPPER,
                Integer.toString(ports.next()),
                "ERL_EPMD_ADDRESS",
                "127.0.0.1",
                "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS",
                "-kernel inet_dist_use_interface {127,0,0,1}"));
        FILES.forEach(
                (variable, file) -> variables.put(variable, folder.resolve(file).toString()));
        return variables;
    }
}
