package trackunit.local.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which port of 127.0.0.1 a backing service takes, and where it keeps its data. */
final class Loopback {

    @Option(names = "--port", paramLabel = "P", required = true, description = "The port of 127.0.0.1 to listen on.")
    int port;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Where data is kept.")
    Path data;
}
