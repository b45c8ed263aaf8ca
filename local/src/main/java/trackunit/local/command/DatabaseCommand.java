package trackunit.local.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import trackunit.local.database.Database;
import trackunit.local.machine.LogFile;
import trackunit.local.machine.StopSignal;

/** Runs PostgreSQL alone, as a process that can be killed without the others. */
@Command(name = "database", description = "Start PostgreSQL alone.")
final class DatabaseCommand implements Callable<Integer> {

    @Mixin
    private Help help;

    @Mixin
    private Loopback place;

    @Override
    public Integer call() {
        LogFile.print();
        try (StopSignal stop = new StopSignal()) {
            Database database = Database.start(
                    place.data, place.data.resolveSibling(place.data.getFileName() + ".log"), place.port);
            stop.await();
            database.close();
            return 0;
        }
    }
}
