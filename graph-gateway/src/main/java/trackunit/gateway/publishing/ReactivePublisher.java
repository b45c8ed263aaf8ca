package trackunit.gateway.publishing;

import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import trackunit.broker.Letter;
import trackunit.broker.Publisher;

/** Publishes for those who must not wait: the socket is written to on a worker's thread, within the caller's trace. */
@ApplicationScoped
public class ReactivePublisher {

    private final Publisher publisher;

    ReactivePublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Sends a message when it is subscribed to; done when the broker has it, and fails where it does not say so in time. */
    public Uni<Void> publish(Letter letter) {
        return Uni.createFrom()
                .completionStage(Context.current().wrapSupplier(() -> publisher.publish(letter)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
