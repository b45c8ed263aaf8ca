package trackunit.orchestrator.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import trackunit.broker.Publisher;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/** Sends what a crash, or a broker that was gone, left unsent, and what has become due since. */
@Singleton
class Sweep {

    private final Publisher publisher;
    private final Turns turns;
    private final Rounds rounds;

    Sweep(Outlets outlets, Publisher publisher, RelaySettings settings, Schedule schedule) {
        this.publisher = publisher;
        this.turns = new Turns(outlets.by(publisher::publish), settings.sweepAtMost());
        this.rounds = schedule.rounds("relay-sweep", settings.sweepEvery(), this::round);
    }

    void start(@Observes StartupEvent event) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.close();
    }

    private void round() {
        if (publisher.usable()) {
            turns.goOn();
        }
    }
}
