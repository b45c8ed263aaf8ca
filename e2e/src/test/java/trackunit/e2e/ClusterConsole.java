package trackunit.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The console, told where the names of the cluster are. */
final class ClusterConsole {
    private ClusterConsole() {}

    static Program.Ended run(Cluster cluster, Path folder, String command, String user, String... arguments)
            throws IOException, InterruptedException {
        List<String> all =
                new ArrayList<>(List.of(command, "--server", cluster.scheme() + "://graphql.local", "--as", user));
        if (cluster.hasEdge()) {
            all.addAll(List.of("--ca", ClusterHttp.AUTHORITY.toString()));
        }
        all.addAll(List.of(arguments));
        String hosts = "-Djdk.net.hosts.file=" + System.getProperty("jdk.net.hosts.file");
        return Program.start(folder, Map.of("JAVA_TOOL_OPTIONS", hosts), all.toArray(String[]::new))
                .join();
    }
}
