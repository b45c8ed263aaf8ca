package trackunit.bench.budgets;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import trackunit.chaos.client.Photo;
import trackunit.chaos.machine.Machine;

/** How fast one gateway hands events to the sockets of a user, beside a server that writes the same frames to as many. */
final class Sockets implements Measurement {

    private static final int SOCKETS = 1_000;
    private static final int EVENTS = 30;
    private static final int FRAMES = EVENTS * SOCKETS;
    private static final int WARM_UP_ROUNDS = 8;
    private static final String QUERY = "subscription { onAnalysisStarted { correlationId objectKey seq occurredAt } }";

    @Override
    public List<Round> measure(Place place, int rounds) throws Exception {
        try (Machine machine = place.start(1, 0, Map.of());
                Events events = new Events(machine.addresses().broker());
                Audience subscribers = new Audience();
                BareServer bare = BareServer.start(place);
                Audience listeners = new Audience()) {
            Client client = Client.of(machine);
            String key = client.upload(List.of(Photo.small())).get(0);
            subscribers.subscribe(SOCKETS, machine.addresses().gateways().get(0), client.token(), QUERY);
            listeners.connect(SOCKETS, bare.address());
            Audience.Act published = () -> events.publish(key, EVENTS);
            String frame = subscribers.frame(published, FRAMES);
            List<String> same = Collections.nCopies(EVENTS, frame);
            return Rounds.measure(
                    WARM_UP_ROUNDS,
                    rounds,
                    () -> subscribers.rate(published, FRAMES),
                    () -> listeners.rate(() -> bare.broadcast(same), FRAMES));
        }
    }
}
