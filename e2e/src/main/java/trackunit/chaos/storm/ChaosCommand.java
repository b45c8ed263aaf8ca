package trackunit.chaos.storm;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
import trackunit.chaos.machine.Shape;

/** Kills, freezes and cuts everything under load, and counts what was lost: exit 0 only where nothing was. */
@Command(
        name = "chaos",
        mixinStandardHelpOptions = true,
        description = "Kill, freeze and cut every part of a running system, and count what its clients lost.")
public final class ChaosCommand implements Callable<Integer> {

    private static final Duration BETWEEN_PHOTOS = Duration.ofSeconds(3);

    @Spec
    private CommandSpec command;

    @Mixin
    private Scene scene;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            converter = Count.class,
            description = "Go on with further storms until so many minutes are over (default: one storm, to its end).")
    private Integer minutes;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Decides the order of the blows (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--brief", description = "One blow of each kind instead of every part and every pair.")
    private boolean brief;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        Ledger ledger = new Ledger();
        Report report = new Report(command.commandLine().getOut());
        PrintWriter out = command.commandLine().getOut();
        out.printf("seed %d, %s, %s%n", seed, scene, scene.folder());
        try (Machine machine = scene.start(brief ? Storm.briefSettings() : Map.of())) {
            storm(machine, ledger, report);
        }
        return report.sums(ledger) ? 0 : 1;
    }

    private void storm(Machine machine, Ledger ledger, Report report)
            throws IOException, SQLException, InterruptedException {
        Shape shape = scene.shape();
        try (Crowd crowd = Crowd.start(machine.addresses(), machine.users(), BETWEEN_PHOTOS, ledger, seed)) {
            report.head(Crowd.subscriptions(shape.users(), shape.gateways()));
            Instant latest = minutes == null ? Instant.MAX : Instant.now().plus(Duration.ofMinutes(minutes));
            Duration longestRecovery = brief ? Storm.SHORT_RECOVERY : Storm.LONGEST_RECOVERY;
            new Trial(machine, ledger, longestRecovery).run(blows(shape), latest, report::row);
            crowd.stopSending();
            new Audit(ledger, machine.addresses(), scene.project()).check();
        }
    }

    private List<Blow> blows(Shape shape) {
        List<Blow> blows = new ArrayList<>();
        int storms = minutes == null ? 1 : 1 + minutes; // a storm takes longer than a minute
        for (int storm = 0; storm < storms; storm++) {
            blows.addAll(
                    brief
                            ? Storm.brief(shape, scene.onRabbit(), seed + storm)
                            : Storm.whole(shape, scene.onRabbit(), seed + storm));
        }
        return blows;
    }
}
