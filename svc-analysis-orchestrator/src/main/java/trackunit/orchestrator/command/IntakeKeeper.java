package trackunit.orchestrator.command;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import trackunit.broker.BrokerSettings;
import trackunit.broker.ConsumerLink;
import trackunit.broker.FailureLog;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/** Keeps every queue subscribed to, for as long as a lost broker takes to come back. */
@Singleton
class IntakeKeeper {

    private final ConsumerLink broker;
    private final Intakes intakes;
    private final Rounds rounds;
    private final FailureLog failures = new FailureLog(Logger.getLogger(IntakeKeeper.class));

    IntakeKeeper(ConsumerLink broker, Intakes intakes, BrokerSettings settings, Schedule schedule) {
        this.broker = broker;
        this.intakes = intakes;
        this.rounds = schedule.rounds("intake-keeper", settings.reconnectDelay(), this::round);
    }

    /** Commands are taken when everything else has started. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        rounds.start();
    }

    void stop() {
        rounds.close();
    }

    private void round() {
        try {
            broker.connect();
            failures.over();
            intakes.all().forEach(intake -> intake.keepSubscribed(broker));
        } catch (IOException | TimeoutException e) {
            failures.failed("Nothing can be consumed", e);
        }
    }
}
