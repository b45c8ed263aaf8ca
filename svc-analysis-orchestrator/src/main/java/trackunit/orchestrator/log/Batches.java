package trackunit.orchestrator.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import trackunit.broker.schedule.Rounds;
import trackunit.broker.schedule.Schedule;

/**
 * Gathers single things and hands them on in batches. What does not fit is dropped, and so is a batch that cannot be
 * handed on: use it for what is found out again otherwise.
 */
final class Batches<T> implements AutoCloseable {

    private static final int ROOM = 10_000;

    private final BlockingQueue<T> gathered = new LinkedBlockingQueue<>(ROOM);
    private final int largest;
    private final Consumer<List<T>> sink;
    private final Rounds rounds;

    Batches(Schedule schedule, String name, Duration every, int largest, Consumer<List<T>> sink) {
        this.largest = largest;
        this.sink = sink;
        this.rounds = schedule.rounds(name, every, this::flush);
    }

    void start() {
        rounds.start();
    }

    void add(T thing) {
        gathered.offer(thing);
    }

    /** Hands on all that was gathered until now. */
    void flush() {
        List<T> batch = new ArrayList<>();
        while (gathered.drainTo(batch, largest) > 0) {
            sink.accept(batch);
            batch.clear();
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
