package trackunit.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import trackunit.local.broker.Broker;
import trackunit.local.machine.LogFile;
import trackunit.local.machine.StopSignal;

/** Runs the embedded broker alone, as a process that can be killed without the others. */
@Command(name = "broker", description = "Start the embedded broker alone.")
final class BrokerCommand implements Callable<Integer> {

    @Mixin
    private Help help;

    @Mixin
    private Loopback place;

    @Override
    public Integer call() {
        LogFile.print();
        try (StopSignal stop = new StopSignal()) {
            Broker broker = Broker.start(place.data, place.port);
            stop.await();
            broker.close();
            return 0;
        }
    }
}
