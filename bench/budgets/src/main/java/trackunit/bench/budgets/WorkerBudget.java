package trackunit.bench.budgets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import trackunit.chaos.client.Photo;
import trackunit.chaos.machine.Machine;

/** How many photos an orchestrator analyses with a second of CPU, beside the recognition without anything around it. */
final class WorkerBudget implements Budget {

    private static final int PHOTOS = 12;
    private static final int WARM_UP_ROUNDS = 6;

    @Override
    public String name() {
        return "worker";
    }

    @Override
    public String what() {
        return "analyses of 12 megapixels by an orchestrator, all steps";
    }

    @Override
    public String against() {
        return "decoding, finding and reading the same photos in the library";
    }

    @Override
    public String unit() {
        return "photos per CPU second";
    }

    @Override
    public Bound bound() {
        return Bound.atLeast(0.9);
    }

    @Override
    public List<Round> measure(Place place, int rounds) throws Exception {
        List<Photo> photos = LargePhotos.draw(PHOTOS);
        Path folder = Files.createTempDirectory(place.folder(), "photos-");
        for (Photo photo : photos) {
            Files.write(folder.resolve(photo.sha256() + ".jpg"), photo.bytes());
        }
        try (Machine machine = place.start(1, 1, Map.of());
                Log log = new Log(machine);
                LibraryProcess library = LibraryProcess.start(place, folder)) {
            Worker worker = new Worker(machine, log, Client.of(machine).upload(photos));
            return Rounds.measure(WARM_UP_ROUNDS, rounds, worker::rate, library::rate);
        }
    }

    /** The orchestrator. */
    private static final class Worker {
        private final ProcessHandle process;
        private final Client client;
        private final Log log;
        private final List<String> keys;

        Worker(Machine machine, Log log, List<String> keys) {
            this.process = machine.part("orchestrator-0").process();
            this.client = Client.of(machine);
            this.log = log;
            this.keys = keys;
        }

        double rate() throws IOException, InterruptedException, SQLException {
            Instant since = Instant.now();
            double before = ProcessTime.seconds(process);
            client.request(keys);
            log.awaitCompleted(keys.get(0), since, keys.size());
            return keys.size() / (ProcessTime.seconds(process) - before);
        }
    }
}
