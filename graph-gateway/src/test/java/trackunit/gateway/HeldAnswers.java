package trackunit.gateway;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a server answer only when the test says so, and badly where it says so. */
final class HeldAnswers extends Filter {

    private static final int FAILED = 500;

    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile boolean failing;

    /** Answers nobody until it is released. */
    void hold() {
        held = new CountDownLatch(1);
    }

    /** Answers again. */
    void release() {
        held.countDown();
    }

    /** Answers from now on that it has failed. */
    void fail() {
        failing = true;
    }

    /** How many wait for their answers. */
    int waiting() {
        return waiting.get();
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain answer) throws IOException {
        waiting.incrementAndGet();
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            waiting.decrementAndGet();
        }
        if (failing) {
            exchange.sendResponseHeaders(FAILED, -1);
            exchange.close();
        } else {
            answer.doFilter(exchange);
        }
    }

    @Override
    public String description() {
        return "held answers";
    }
}
