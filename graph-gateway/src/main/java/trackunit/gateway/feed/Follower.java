package trackunit.gateway.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Instant;
import java.util.Optional;
import trackunit.contracts.AnalysisEvent;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/**
 * One subscriber of one analysis. Events come from the broker and from the log; they leave in order, one for each
 * question, so that a client that does not ask costs no more than the few events that are kept. Thread-safe.
 */
final class Follower {

    private static final Runnable NOTHING = () -> {};

    private final AnalysisLog log;
    private final FeedSettings settings;
    private final Story story;
    private final Instant giveUpAt;
    private UniEmitter<? super Optional<AnalysisEvent>> question;
    private Throwable trouble = missing("You have no analysis of that id");
    private Instant heardAt = Instant.now();
    private boolean reading;
    private boolean broken;

    Follower(AnalysisLog log, Wanted wanted, FeedSettings settings) {
        this.log = log;
        this.settings = settings;
        this.story = new Story(wanted, settings.pendingEvents());
        this.giveUpAt = Instant.now().plus(settings.appearTimeout());
    }

    /** Gives the next event as soon as there is one; empty at the end. To be asked again only when it has answered. */
    Uni<Optional<AnalysisEvent>> next() {
        return Uni.createFrom().emitter(emitter -> change(() -> question = emitter));
    }

    /** Takes an event from the broker; one of another owner or analysis is not taken. */
    void hear(AnalysisEvent event) {
        if (log.owns(event)) {
            change(() -> {
                heardAt = Instant.now();
                story.hear(event);
            });
        }
    }

    /** Looks whether nothing was heard for too long; to be called now and then. */
    void tick(Instant now) {
        change(() -> {
            if (!story.begun() && now.isAfter(giveUpAt)) {
                giveUp();
            }
            if (now.isAfter(heardAt.plus(settings.silence()))) {
                story.doubt();
            }
        });
    }

    private void giveUp() {
        broken = true;
        if (story.found()) {
            trouble = missing("The analysis has no such attempt");
        }
    }

    private static RefusedException missing(String message) {
        return RefusedException.of(ErrorCode.NOT_FOUND, message);
    }

    /** Changes what is known under the lock, and acts on it outside: nobody is called while it is held. */
    private void change(Runnable change) {
        Runnable act;
        synchronized (this) {
            change.run();
            act = question == null ? NOTHING : decide();
        }
        act.run();
    }

    private Runnable decide() {
        Optional<AnalysisEvent> event = story.next();
        if (event.isPresent() || story.finished()) {
            UniEmitter<? super Optional<AnalysisEvent>> asker = takeQuestion();
            return () -> asker.complete(event);
        } else if (broken) {
            UniEmitter<? super Optional<AnalysisEvent>> asker = takeQuestion();
            return () -> asker.fail(trouble);
        } else if (story.mustRead() && !reading) {
            reading = true;
            return this::read;
        }
        return NOTHING;
    }

    private UniEmitter<? super Optional<AnalysisEvent>> takeQuestion() {
        UniEmitter<? super Optional<AnalysisEvent>> asker = question;
        question = null;
        return asker;
    }

    private void read() {
        log.read(story.delivered()).subscribe().with(page -> change(() -> learn(page)), e -> change(() -> fail(e)));
    }

    private void learn(LogPage page) {
        reading = false;
        heardAt = Instant.now();
        story.learn(page);
    }

    private void fail(Throwable e) {
        reading = false;
        heardAt = Instant.now();
        story.learn(LogPage.MISSING);
        trouble = e;
        // What is busy may answer after the next silence; anything else will not change.
        broken = !(e instanceof RefusedException refusal && refusal.code() == ErrorCode.BUSY);
    }
}
