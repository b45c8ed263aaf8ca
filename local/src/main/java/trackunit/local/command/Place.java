package trackunit.local.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.local.broker.BrokerAddress;
import trackunit.local.machine.Ports;

/** Where on this machine something runs; the options that commands share. */
final class Place {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "8080",
            description = "The first port of a block of 50; 0 for any free block (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data is kept (default: $XDG_DATA_HOME/trackunit or ~/.local/share/trackunit).")
    private Optional<Path> data;

    @Option(
            names = "--rabbitmq",
            paramLabel = "URL",
            description =
                    "A RabbitMQ of your own instead of the embedded broker: amqp://user:password@host:5672/vhost.")
    private Optional<String> rabbit;

    @Option(
            names = "--ready-file",
            paramLabel = "FILE",
            description = "Write addresses and process numbers to this properties file once everything answers.")
    private Optional<Path> readyFile;

    int port() {
        if (port < 0 || port > Ports.HIGHEST_BASE) {
            throw new ParameterException(command.commandLine(), "--port takes 0 to " + Ports.HIGHEST_BASE);
        }
        return port;
    }

    Path data() {
        return data.orElseGet(() -> userData().resolve("trackunit"));
    }

    Optional<BrokerAddress> rabbit() {
        return rabbit.map(BrokerAddress::parse);
    }

    Optional<Path> readyFile() {
        return readyFile;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    private static Path userData() {
        String configured = System.getenv("XDG_DATA_HOME");
        return configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(configured);
    }
}
