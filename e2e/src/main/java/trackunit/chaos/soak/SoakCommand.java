package trackunit.chaos.soak;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trackunit.chaos.Count;
import trackunit.chaos.Scene;
import trackunit.chaos.audit.Audit;
import trackunit.chaos.audit.Ledger;
import trackunit.chaos.client.Crowd;
import trackunit.chaos.machine.Machine;
import trackunit.chaos.machine.Part;

/** Lets a steady load run for long, and looks whether heap, threads, files or queues grow. */
@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description = "Run a steady load for long, and look whether heap, threads, files or queues grow.")
public final class SoakCommand implements Callable<Integer> {

    private static final Duration BETWEEN_PHOTOS = Duration.ofSeconds(3);
    private static final int BETWEEN_SAMPLES_SECONDS = 30;
    private static final long SEED = 1;

    @Spec
    private CommandSpec command;

    @Mixin
    private Scene scene;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            converter = Count.class,
            defaultValue = "30",
            description = "How long (default: ${DEFAULT-VALUE}).")
    private int minutes;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        out.printf("%d minutes, %s, %s%n", minutes, scene, scene.folder());
        out.flush();
        Ledger ledger = new Ledger();
        List<Sample> samples = new ArrayList<>();
        try (Machine machine = scene.start(Map.of())) {
            load(machine, ledger, samples);
            return print(out, machine, ledger, samples) ? 0 : 1;
        }
    }

    private void load(Machine machine, Ledger ledger, List<Sample> samples)
            throws IOException, SQLException, InterruptedException {
        Meter meter = new Meter(machine.services(), machine.addresses());
        Instant end = Instant.now().plus(Duration.ofMinutes(minutes));
        try (Crowd crowd = Crowd.start(machine.addresses(), machine.users(), BETWEEN_PHOTOS, ledger, SEED)) {
            while (Instant.now().isBefore(end)) {
                TimeUnit.SECONDS.sleep(BETWEEN_SAMPLES_SECONDS);
                samples.add(meter.read());
            }
            crowd.stopSending();
            new Audit(ledger, machine.addresses(), scene.project()).check();
        }
    }

    private boolean print(PrintWriter out, Machine machine, Ledger ledger, List<Sample> samples) {
        boolean flat = true;
        out.printf("%-26s %14s %14s%n", "median of a third", "second", "last");
        for (Part service : machine.services()) {
            for (Quantity quantity : Quantity.values()) {
                Trend trend = Trend.of(Meter.name(service.name(), quantity), samples);
                boolean kept = quantity.flat(trend.earlier(), trend.later());
                out.printf(
                        "%-26s %,14.0f %,14.0f %s%n",
                        trend.name(), trend.earlier(), trend.later(), kept ? "" : "grows");
                flat &= kept;
            }
        }
        out.printf(
                "accepted %d, refused %d, faults %s%n", ledger.accepted().size(), ledger.refusals(), ledger.faults());
        ledger.details().forEach(out::println);
        out.flush();
        return flat && ledger.faults().isEmpty();
    }
}
