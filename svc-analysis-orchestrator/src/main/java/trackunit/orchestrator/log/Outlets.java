package trackunit.orchestrator.log;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The ways out: one for all events, and one for each queue of steps, since a full queue refuses what others would take. */
@Singleton
class Outlets {

    private final Jdbi jdbi;
    private final EventOutbox events;
    private final StepOutbox steps;
    private final SentSteps sent;
    private final Letters letters;
    private final RelaySettings settings;

    Outlets(Jdbi jdbi, EventOutbox events, StepOutbox steps, SentSteps sent, Letters letters, RelaySettings settings) {
        this.jdbi = jdbi;
        this.events = events;
        this.steps = steps;
        this.sent = sent;
        this.letters = letters;
        this.settings = settings;
    }

    /** Gives them all; those that people wait for come first. */
    List<Outlet> by(Post post) {
        Stream<Outlet> ofSteps = StepQueue.all().stream().map(queue -> steps(queue, post));
        return Stream.concat(Stream.of(events(post)), ofSteps).toList();
    }

    private Outlet events(Post post) {
        return new Leftovers<>("events", jdbi, new UnpublishedEvents(), letters::of, post, settings.batch());
    }

    private Outlet steps(StepQueue queue, Post post) {
        return new Leftovers<>(queue.name(), jdbi, new UnsentSteps(queue), letters::of, post, settings.batch());
    }

    private final class UnpublishedEvents implements Leftovers.Rows<StoredEvent> {
        @Override
        public List<StoredEvent> take(Handle handle, int limit) {
            return events.takeUnpublished(handle, settings.grace(), limit);
        }

        @Override
        public void mark(Handle handle, List<StoredEvent> published) {
            events.markPublished(handle, published);
        }
    }

    private final class UnsentSteps implements Leftovers.Rows<DueStep> {
        private final StepQueue queue;

        UnsentSteps(StepQueue queue) {
            this.queue = queue;
        }

        @Override
        public List<DueStep> take(Handle handle, int limit) {
            return steps.takeUnsent(handle, queue, settings.grace(), limit);
        }

        @Override
        public void mark(Handle handle, List<DueStep> confirmed) {
            sent.mark(handle, confirmed);
        }
    }
}
