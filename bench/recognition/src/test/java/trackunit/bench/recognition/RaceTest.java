package trackunit.bench.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import trackunit.bench.recognition.Truth.Field;
import trackunit.bench.recognition.Truth.Legible;

class RaceTest {
    private static final Truth NOTHING =
            new Truth("x.jpg", new Field(List.of(), Legible.NO), new Field(List.of(), Legible.NO));
    private static final long BUSY_NANOS = 300_000_000;

    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean wasBusy = new AtomicBoolean();

    @Test
    void a_contestant_starts_when_what_another_left_running_has_ended() throws IOException {
        Contestant first = contestant("first", this::goOnBusily);
        Contestant second = contestant("second", () -> wasBusy.set(busy.get()));

        Map<String, List<Row>> rows = new Race(Path.of("."), List.of(NOTHING)).run(List.of(first, second));

        assertThat(rows).containsOnlyKeys("first", "second");
        assertThat(wasBusy).isFalse();
    }

    private void goOnBusily() {
        busy.set(true);
        long end = System.nanoTime() + BUSY_NANOS;
        new Thread(() -> {
                    while (System.nanoTime() < end) {
                        Thread.onSpinWait();
                    }
                    busy.set(false);
                })
                .start();
    }

    private static Contestant contestant(String name, Runnable telling) {
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Told tell(Path photo) {
                telling.run();
                return new Told("", 0, "", 0, false, List.of(), Map.of());
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
