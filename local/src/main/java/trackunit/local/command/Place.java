package trackunit.local.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import trackunit.local.Ports;
import trackunit.local.broker.BrokerAddress;

/** Where a system runs: its ports, its data, its broker. */
final class Place {
    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "" + Ports.DEFAULT_BASE,
            description =
                    "Port of the first gateway; the others follow from it. 0: any that are free. Default: ${DEFAULT-VALUE}")
    int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data lies. Default: trackunit in the user's data folder")
    Path data;

    @Option(
            names = "--rabbitmq",
            paramLabel = "URL",
            description =
                    "A RabbitMQ of your own (amqp://user:password@host:port/vhost) instead of the embedded broker")
    String rabbitmq;

    @Option(
            names = "--ready-file",
            paramLabel = "FILE",
            description = "Write addresses and process numbers to this properties file when all is up")
    Path readyFile;

    Ports ports() {
        return port == 0 ? Ports.free() : new Ports(port);
    }

    BrokerAddress broker() {
        return rabbitmq == null ? null : BrokerAddress.parse(rabbitmq);
    }

    /** The folder asked for, or the one that the XDG base directory specification names. */
    Path folder() {
        Path base = Optional.ofNullable(System.getenv("XDG_DATA_HOME"))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share"));
        return (data == null ? base.resolve("trackunit") : data).toAbsolutePath();
    }
}
