package trackunit.bench.budgets;

import java.util.List;
import java.util.concurrent.Callable;
import trackunit.chaos.client.Photo;
import trackunit.chaos.machine.Addresses;
import trackunit.chaos.machine.Machine;

/** How long it takes from a request to the end of its analysis where the recognition takes no time. */
final class Turnaround implements Measurement {

    private static final int WARM_UP = 400;
    private static final int TIMES = 40;
    private static final double MILLISECOND = 1e6;

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
        double[] milliseconds = new double[times];
        for (int time = 0; time < times; time++) {
            long begin = System.nanoTime();
            once.call();
            milliseconds[time] = (System.nanoTime() - begin) / MILLISECOND;
        }
        return Median.of(milliseconds);
    }
}
