package trackunit.gateway.upload;

import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** One call of the store. Given up before it begins, it costs nothing more; later, it ends with the next bytes or none. */
final class StoreCall<T> extends FutureTask<T> {

    private final UniEmitter<? super T> asker;

    StoreCall(Supplier<T> work, UniEmitter<? super T> asker) {
        super(work::get);
        this.asker = asker;
    }

    @Override
    protected void done() {
        if (isCancelled()) {
            return;
        }
        try {
            asker.complete(get());
        } catch (ExecutionException e) {
            asker.fail(e.getCause());
        } catch (InterruptedException e) {
            // Cannot be: it is done.
            Thread.currentThread().interrupt();
        }
    }
}
