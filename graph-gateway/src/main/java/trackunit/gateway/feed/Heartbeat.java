package trackunit.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets subscribers look for silence, at a steady pace. */
@ApplicationScoped
class Heartbeat {

    private final Hub hub;
    private final FeedSettings settings;
    private Cancellable ticks;

    Heartbeat(Hub hub, FeedSettings settings) {
        this.hub = hub;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        ticks = Multi.createFrom()
                .ticks()
                .every(settings.tick())
                .onOverflow()
                .drop()
                .subscribe()
                .with(tick -> hub.tick());
    }

    void stop(@Observes ShutdownEvent event) {
        ticks.cancel();
    }
}
