package trackunit.bench.budgets;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import trackunit.chaos.client.Photo;
import trackunit.chaos.machine.Machine;

/** How many analyses a gateway accepts, beside how often it answers at all. Nothing works on them meanwhile. */
final class Requests implements Measurement {

    private static final double WARM_UP_SECONDS = 40;
    private static final double SECONDS = 5;
    private static final int PHOTOS = 64;

    private static final String NOTHING = "{\"query\":\"mutation { __typename }\"}";
    private static final String REQUEST = "{\"query\":\"mutation($input: RequestAnalysisInput!)"
            + " { requestAnalysis(input: $input) { correlationId } }\",\"variables\":{\"input\":"
            + "{\"objectKey\":\"%s\",\"clientRequestId\":\"%d\"}}}";

    @Override
    public List<Round> measure(Place place, int rounds) throws Exception {
        try (Machine machine = place.start(1, 0, Map.of())) {
            Client client = Client.of(machine);
            List<String> keys = client.upload(Collections.nCopies(PHOTOS, Photo.small()));
            try (Load load = new Load(machine.addresses().gateways().get(0), client.token())) {
                Supplier<String> requests = requests(keys);
                load.rate(() -> NOTHING, WARM_UP_SECONDS);
                load.rate(requests, WARM_UP_SECONDS);
                return Rounds.measure(
                        0, rounds, () -> load.rate(requests, SECONDS), () -> load.rate(() -> NOTHING, SECONDS));
            }
        }
    }

    /** Each asks for an analysis of its own. */
    private static Supplier<String> requests(List<String> keys) {
        AtomicLong count = new AtomicLong();
        return () -> {
            long number = count.getAndIncrement();
            return REQUEST.formatted(keys.get((int) (number % keys.size())), number);
        };
    }
}
