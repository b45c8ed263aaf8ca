package trackunit.broker.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundsTest {

    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final int PATIENCE_SECONDS = 30;

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, AssertionError.class, NoClassDefFoundError.class})
    void a_round_that_fails_is_followed_by_the_next_one(Class<? extends Throwable> failure) throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        try (Rounds rounds = new Rounds("failing", PAUSE, () -> {
            three.countDown();
            fail(failure);
        })) {
            rounds.start();

            assertThat(three.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void after_an_error_of_the_virtual_machine_no_other_comes() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch another = new CountDownLatch(3);
        try (Rounds dying = new Rounds("dying", PAUSE, () -> {
                    begun.incrementAndGet();
                    fail(OutOfMemoryError.class);
                });
                Rounds living = new Rounds("living", PAUSE, () -> countOnce(begun, another))) {
            dying.start();
            living.start();

            assertThat(another.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(begun).hasValue(1);
        }
    }

    /** Counts rounds that others do once the first of the dying ones has begun. */
    private static void countOnce(AtomicInteger begun, CountDownLatch others) {
        if (begun.get() > 0) {
            others.countDown();
        }
    }

    private static void fail(Class<? extends Throwable> failure) {
        RoundsTest.<RuntimeException>raise(failure);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Class<? extends Throwable> failure) throws T {
        try {
            throw (T) failure.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
