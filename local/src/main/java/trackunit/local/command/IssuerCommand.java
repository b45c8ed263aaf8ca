package trackunit.local.command;

import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import trackunit.local.issuer.Issuer;
import trackunit.local.machine.LogFile;
import trackunit.local.machine.StopSignal;

/** Runs the issuer alone, in a container of a cluster that has no issuer of its own. */
@Command(name = "issuer", description = "Start the OIDC issuer alone, for a cluster to try things on.")
final class IssuerCommand implements Callable<Integer> {

    @Mixin
    private Help help;

    @Mixin
    private Listen listen;

    @Option(
            names = "--url",
            paramLabel = "URL",
            required = true,
            description = "How tokens name the issuer, and where its users reach it.")
    private String url;

    @Override
    public Integer call() {
        LogFile.print();
        try (StopSignal stop = new StopSignal()) {
            Issuer issuer = Issuer.start(listen.data, new InetSocketAddress(listen.address, listen.port), url);
            stop.await();
            issuer.close();
            return 0;
        }
    }
}
