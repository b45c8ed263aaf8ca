package trackunit.local.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a backing service of a cluster listens and keeps its data. */
final class Listen {

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "0.0.0.0",
            description = "Where to listen (default: ${DEFAULT-VALUE}).")
    String address;

    @Option(
            names = "--port",
            paramLabel = "P",
            defaultValue = "8080",
            description = "Where to listen (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Where data is kept.")
    Path data;
}
