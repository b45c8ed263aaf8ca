package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A small load: one client that sends a photo, waits a little for its end, and sends the next, while things die around it. What it
 * was refused or could not send is nobody's promise; what was accepted must end.
 */
final class Load implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration LONGEST_END = Duration.ofMinutes(4);

    private final Api api;
    private final byte[] photo;
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::send, "load");
    private volatile boolean stopped;

    private Load(Api api, byte[] photo) {
        this.api = api;
        this.photo = photo;
    }

    static Load start(Api api, byte[] photo) {
        Load load = new Load(api, photo);
        load.thread.start();
        return load;
    }

    List<String> accepted() {
        return accepted;
    }

    /** What was not accepted, and why. */
    List<String> refused() {
        return refused;
    }

    private void send() {
        while (!stopped) {
            try {
                String id = api.analyse(photo);
                accepted.add(id);
                await().atMost(LONGEST_WAIT).ignoreExceptions().until(() -> ended(id));
            } catch (IOException e) {
                refused.add(e.toString());
            } catch (ConditionTimeoutException e) {
                // The next photo need not wait for this one: all are looked at when the load has stopped.
                continue;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private boolean ended(String id) throws Exception {
        return api.state(id).equals("COMPLETED");
    }

    /** Stops sending, and waits until every analysis that was accepted has been completed. */
    void allEndWell() {
        close();
        assertThat(accepted).isNotEmpty();
        Map<String, String> open = new HashMap<>();
        List<String> waiting = new ArrayList<>(accepted);
        await().atMost(LONGEST_END).untilAsserted(() -> {
            open.clear();
            for (String id : List.copyOf(waiting)) {
                String state = api.state(id);
                if (state.equals("COMPLETED")) {
                    waiting.remove(id);
                } else {
                    open.put(id, state);
                }
            }
            assertThat(open).isEmpty();
        });
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
