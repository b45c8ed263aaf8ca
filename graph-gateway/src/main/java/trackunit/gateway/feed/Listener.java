package trackunit.gateway.feed;

import io.smallrye.mutiny.subscription.MultiEmitter;
import trackunit.contracts.AnalysisEvent;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/**
 * One subscriber of all that its owner has. It has no log to read, so it ends where it may have missed something.
 *
 * @param stream where the events go
 */
record Listener(MultiEmitter<? super AnalysisEvent> stream) {

    /** Takes an event of the owner. */
    void hear(AnalysisEvent event) {
        stream.emit(event);
    }

    /** Ends the stream: it may have missed something. */
    void miss() {
        stream.fail(RefusedException.of(
                ErrorCode.SLOW_CONSUMER, "Events may be missing, because the broker was away; subscribe again"));
    }
}
