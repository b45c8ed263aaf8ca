package trackunit.bench.budgets;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import trackunit.chaos.client.Photo;
import trackunit.chaos.machine.Machine;

/** What an analysis takes where the log is long, beside one where it is short. */
final class LogLength implements Measurement {

    private static final int LONG = 1_000_000;
    private static final int SHORT = 1_000;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int PHOTOS = 60;

    @Override
    public List<Round> measure(Place place, int rounds) throws Exception {
        try (EmptyProvider provider = new EmptyProvider();
                Machine busy = place.start(1, 1, provider.settings());
                Machine fresh = place.start(1, 1, provider.settings());
                Filled full = new Filled(busy, LONG);
                Filled empty = new Filled(fresh, SHORT)) {
            return Rounds.measure(WARM_UP_ROUNDS, rounds, full::milliseconds, empty::milliseconds);
        }
    }

    /** A system in whose log something stands already. */
    private static final class Filled implements AutoCloseable {
        private static final double MILLISECOND = 1e6;

        private final Log log;
        private final Client client;
        private final List<String> keys;

        Filled(Machine machine, int events) throws Exception {
            this.log = new Log(machine);
            this.client = Client.of(machine);
            this.keys = client.upload(Collections.nCopies(PHOTOS, Photo.small()));
            log.fill(events, keys.get(0));
        }

        double milliseconds() throws Exception {
            Instant since = Instant.now();
            long begin = System.nanoTime();
            client.request(keys);
            log.awaitCompleted(keys.get(0), since, keys.size());
            return (System.nanoTime() - begin) / MILLISECOND / keys.size();
        }

        @Override
        public void close() throws SQLException {
            log.close();
        }
    }
}
