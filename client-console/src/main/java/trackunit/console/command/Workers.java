package trackunit.console.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import trackunit.console.ConsoleFailure;

/** Does several things at once. Closing it waits for what is being done, and leaves out what was not begun. */
final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    Workers(int count) {
        threads = Executors.newFixedThreadPool(count);
    }

    /** Works on all things, and hands the outcomes on in the things' order, each as soon as it may be. */
    <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> outcomes) {
        List<Future<R>> begun = things.stream()
                .map(thing -> threads.submit((Callable<R>) () -> work.apply(thing)))
                .toList();
        begun.forEach(outcome -> outcomes.accept(wait(outcome)));
    }

    private static <R> R wait(Future<R> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConsoleFailure("Interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            // What works on native memory must be at its end before that is given back.
            boolean ended = threads.awaitTermination(1, TimeUnit.MINUTES);
            if (!ended) {
                throw new IllegalStateException("A worker does not come to its end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
