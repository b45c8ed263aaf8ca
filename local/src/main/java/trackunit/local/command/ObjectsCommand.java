package trackunit.local.command;

import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trackunit.local.machine.LogFile;
import trackunit.local.machine.StopSignal;
import trackunit.local.objects.ObjectStore;

/** Runs the object store alone, in a container of a cluster that has no object store of its own. */
@Command(name = "objects", description = "Start the object store alone, for a cluster to try things on.")
final class ObjectsCommand implements Callable<Integer> {

    @Mixin
    private Help help;

    @Mixin
    private Listen listen;

    @Option(
            names = "--access-key",
            paramLabel = "KEY",
            required = true,
            defaultValue = "${OBJECTS_ACCESS_KEY}",
            description = "Who may use it (default: $OBJECTS_ACCESS_KEY).")
    private String accessKey;

    @Option(
            names = "--secret-key",
            paramLabel = "KEY",
            required = true,
            defaultValue = "${OBJECTS_SECRET_KEY}",
            description = "What requests are signed with (default: $OBJECTS_SECRET_KEY).")
    private String secretKey;

    @Override
    public Integer call() {
        LogFile.print();
        URI address = URI.create("http://" + listen.address + ":" + listen.port);
        try (StopSignal stop = new StopSignal()) {
            ObjectStore store = ObjectStore.start(listen.data, address, accessKey, secretKey);
            stop.await();
            store.close();
            return 0;
        }
    }
}
