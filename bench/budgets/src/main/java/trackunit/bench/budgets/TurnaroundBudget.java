package trackunit.bench.budgets;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import trackunit.chaos.client.Photo;
import trackunit.chaos.machine.Addresses;
import trackunit.chaos.machine.Machine;

/** How long it takes from a request to the end of its analysis where the recognition takes no time. */
final class TurnaroundBudget implements Budget {

    private static final int WARM_UP = 400;
    private static final int TIMES = 40;
    private static final double MILLISECOND = 1e6;

    @Override
    public String name() {
        return "turnaround";
    }

    @Override
    public String what() {
        return "requestAnalysis to the terminal event on a socket, three steps, without recognition";
    }

    @Override
    public String against() {
        return "an AMQP round trip of two confirmed messages with two commits";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public Bound bound() {
        return Bound.atMost(1.5);
    }

    @Override
    public List<Round> measure(Place place, int rounds) throws Exception {
        try (EmptyProvider provider = new EmptyProvider();
                Machine machine = place.start(1, 1, provider.settings())) {
            Addresses addresses = machine.addresses();
            Client client = Client.of(machine);
            List<String> keys = client.upload(List.of(Photo.small()));
            try (OneAtATime system = new OneAtATime(addresses.gateways().get(0), client, keys);
                    RoundTrip limit = new RoundTrip(addresses.broker(), addresses.database())) {
                median(system, WARM_UP);
                median(limit, WARM_UP);
                return Rounds.measure(0, rounds, () -> median(system, TIMES), () -> median(limit, TIMES));
            }
        }
    }

    private static double median(Callable<?> once, int times) throws Exception {
        long[] nanos = new long[times];
        for (int time = 0; time < times; time++) {
            long begin = System.nanoTime();
            once.call();
            nanos[time] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[times / 2] / MILLISECOND;
    }
}
