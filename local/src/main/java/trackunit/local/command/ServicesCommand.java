package trackunit.local.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trackunit.local.BackingServices;
import trackunit.local.DataFolder;
import trackunit.local.LogFile;
import trackunit.local.Ports;
import trackunit.local.ReadyFile;

/** Runs the backing services alone, as tests and developers want them. */
@Command(
        name = "services",
        description = "Starts broker, PostgreSQL, OIDC issuer and object store alone.",
        mixinStandardHelpOptions = true)
final class ServicesCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Option(names = "--stop-with-stdin", description = "Stop when the standard input is closed")
    private boolean stopWithStdin;

    @Override
    public Integer call() throws InterruptedException {
        Ports ports = place.ports();
        ports.check(0, 0);
        Shutdown shutdown = Shutdown.onSignal();
        DataFolder data = shutdown.closing(DataFolder.take(place.folder()));
        LogFile.write(data.log("local"));
        BackingServices services = shutdown.closing(BackingServices.start(data, ports, place.broker()));
        Map<String, String> facts = new TreeMap<>(services.environment());
        if (place.readyFile != null) {
            ReadyFile.write(place.readyFile, facts);
        }
        facts.forEach((name, value) -> System.out.println(name + '=' + value));
        if (stopWithStdin) {
            awaitEndOfInput();
        } else {
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private static void awaitEndOfInput() {
        try (InputStream input = System.in) {
            input.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException("The standard input cannot be read", e);
        }
    }
}
