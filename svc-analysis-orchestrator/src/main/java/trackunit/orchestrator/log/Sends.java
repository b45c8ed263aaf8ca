package trackunit.orchestrator.log;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jboss.logging.Logger;
import trackunit.broker.Letter;

/** Sends many messages at once and waits for all their confirms. */
final class Sends {

    private static final Logger LOG = Logger.getLogger(Sends.class);

    private Sends() {}

    /** Sends a letter for each thing; gives those that the broker confirmed, in their order. */
    static <T> List<T> confirmed(Post post, List<T> things, Function<T, Letter> letter) {
        List<CompletableFuture<T>> sends = things.stream()
                .map(thing -> post.publish(letter.apply(thing))
                        .thenApply(done -> thing)
                        .toCompletableFuture())
                .toList();
        return sends.stream()
                .filter(Sends::succeeded)
                .map(CompletableFuture::join)
                .toList();
    }

    private static boolean succeeded(CompletableFuture<?> send) {
        try {
            send.join();
            return true;
        } catch (CompletionException e) {
            LOG.debugf("Not confirmed: %s", e);
            return false;
        }
    }
}
