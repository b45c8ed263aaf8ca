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
final class Worker implements Measurement {

    private static final int PHOTOS = 12;
    private static final int WARM_UP_ROUNDS = 6;

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
            Orchestrator system =
                    new Orchestrator(machine, log, Client.of(machine).upload(photos));
            return Rounds.measure(WARM_UP_ROUNDS, rounds, system::rate, library::rate);
        }
    }

    /** What is measured of the system. */
    private static final class Orchestrator {
        private final ProcessHandle process;
        private final Client client;
        private final Log log;
        private final List<String> keys;

        Orchestrator(Machine machine, Log log, List<String> keys) {
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
