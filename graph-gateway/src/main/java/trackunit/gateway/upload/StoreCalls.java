package trackunit.gateway.upload;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import trackunit.gateway.refusal.Busy;

/**
 * Makes calls of the store, which block, on a few threads of their own: a store that does not answer holds up nothing
 * else, and what waits for it is bounded in number and in time.
 */
@ApplicationScoped
class StoreCalls {

    private static final int IDLE_SECONDS = 60;

    private final ThreadPoolExecutor threads;
    private final Duration longest;
    private final Busy busy;

    StoreCalls(ObjectSettings settings, Busy busy, MeterRegistry meters) {
        this.threads = new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.waiting()),
                StoreCalls::thread);
        threads.allowCoreThreadTimeOut(true);
        this.longest = settings.checkTimeout();
        this.busy = busy;
        new ExecutorServiceMetrics(threads, "objects", List.of()).bindTo(meters);
    }

    /**
     * Calls the store; the answer comes where the caller is, with all that belongs to its request. Fails with BUSY where
     * too many calls wait already, and where the call does not end in time, which is then given up.
     */
    <T> Uni<T> call(Supplier<T> work) {
        return Uni.createFrom()
                .<T>emitter(emitter -> begin(work, emitter))
                .ifNoItem()
                .after(longest)
                .failWith(() -> busy.because("Photos cannot be read in time now", null))
                .emitOn(here());
    }

    private <T> void begin(Supplier<T> work, UniEmitter<? super T> emitter) {
        StoreCall<T> call = new StoreCall<>(work, emitter);
        emitter.onTermination(() -> call.cancel(true));
        try {
            threads.execute(call);
        } catch (RejectedExecutionException e) {
            emitter.fail(busy.because("Too many photos wait to be read", e));
        }
    }

    private static Executor here() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(nothing -> task.run());
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "objects");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
