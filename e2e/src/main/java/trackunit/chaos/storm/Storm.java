package trackunit.chaos.storm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trackunit.chaos.machine.Shape;

/** The blows, in an order that the seed decides. */
final class Storm {

    private static final int FREEZE_SECONDS = 20;
    private static final int SHORT_LEASE_SECONDS = 5;
    /** Longer than the lease: what a frozen worker had in hand is another's when it goes on. */
    private static final int SHORT_FREEZE_SECONDS = SHORT_LEASE_SECONDS + 3;

    static final Duration LONGEST_RECOVERY = Duration.ofMinutes(4);
    /** It recovers within twelve seconds; whoever waits for a brief storm shall be told what did not before giving up. */
    static final Duration SHORT_RECOVERY = Duration.ofSeconds(90);

    private static final int DISK_SECONDS = 10;
    private static final int SHORT_DISK_SECONDS = 8;

    private Storm() {}

    /** Every part killed and frozen, every pair killed at once, a rolling restart; on RabbitMQ also what only it can do. */
    static List<Blow> whole(Shape shape, boolean onRabbit, long seed) {
        List<String> parts = parts(shape);
        List<Blow> blows = new ArrayList<>();
        parts.forEach(part -> blows.add(new Blow.Kill(List.of(part))));
        parts.forEach(part -> blows.add(new Blow.Freeze(part, FREEZE_SECONDS)));
        for (int first = 0; first < parts.size(); first++) {
            for (int second = first + 1; second < parts.size(); second++) {
                blows.add(new Blow.Kill(List.of(parts.get(first), parts.get(second))));
            }
        }
        blows.add(new Blow.Roll());
        if (onRabbit) {
            blows.add(new Blow.CutConnections());
            blows.add(new Blow.FillDisk(DISK_SECONDS));
        }
        Collections.shuffle(blows, new Random(seed));
        return blows;
    }

    /** What the services are told so that even the freeze of a brief storm outlasts a lease. */
    static Map<String, String> briefSettings() {
        return Map.of("orchestrator.steps.lease", "PT" + SHORT_LEASE_SECONDS + 'S');
    }

    /** One blow of each kind, against parts that the seed decides. */
    static List<Blow> brief(Shape shape, boolean onRabbit, long seed) {
        Random chance = new Random(seed);
        String gateway = "gateway-" + chance.nextInt(shape.gateways());
        String orchestrator = "orchestrator-" + chance.nextInt(shape.orchestrators());
        List<Blow> blows = new ArrayList<>(List.of(
                new Blow.Kill(List.of(gateway, orchestrator)),
                new Blow.Kill(List.of("broker")),
                new Blow.Kill(List.of("database")),
                new Blow.Freeze(orchestrator, SHORT_FREEZE_SECONDS),
                new Blow.Roll()));
        if (onRabbit) {
            blows.add(new Blow.CutConnections());
            blows.add(new Blow.FillDisk(SHORT_DISK_SECONDS));
        }
        Collections.shuffle(blows, chance);
        return blows;
    }

    private static List<String> parts(Shape shape) {
        return Stream.of(
                        IntStream.range(0, shape.gateways()).mapToObj(number -> "gateway-" + number),
                        IntStream.range(0, shape.orchestrators()).mapToObj(number -> "orchestrator-" + number),
                        Stream.of("broker", "database"))
                .flatMap(names -> names)
                .toList();
    }
}
