package trackunit.recognition.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import trackunit.recognition.UnreadablePhotoException;

class DecodingRoomTest {
    private static final int BYTES = 1_000_000;

    private final DecodingRoom room = new DecodingRoom(BYTES);
    private final List<String> inside = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void pictures_that_fit_together_do_not_wait_for_each_other() {
        decoding("first", BYTES / 4);
        decoding("second", BYTES / 4);
        decoding("third", BYTES / 4);

        Awaitility.await().until(() -> inside.size() == 3);
        end.countDown();
    }

    @Test
    void a_picture_that_does_not_fit_waits_and_is_not_overtaken() {
        decoding("first", BYTES / 2);
        Awaitility.await().until(() -> inside.size() == 1);

        waiting("large", BYTES - 1);
        waiting("small", BYTES / 4);
        assertThat(inside).containsExactly("first");
        end.countDown();

        Awaitility.await().until(() -> inside.size() == 3);
        assertThat(inside).containsExactly("first", "large", "small");
    }

    @Test
    void a_picture_that_failed_gives_its_room_back() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> room.decode(BYTES - 1, () -> {
                        throw Decoder.damaged();
                    }))
                    .isInstanceOf(UnreadablePhotoException.class);
        }
    }

    @Test
    void a_picture_that_would_never_fit_is_refused() {
        assertThatThrownBy(() -> room.decode(2 * BYTES, () -> "decoded"))
                .isInstanceOfSatisfying(UnreadablePhotoException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadablePhotoException.Reason.PICTURE_TOO_LARGE))
                .hasMessage("Decoding the picture takes 2 MB; 1 are accepted.");
    }

    private void waiting(String name, long bytes) {
        Thread thread = decoding(name, bytes);
        Awaitility.await().until(() -> thread.getState() == Thread.State.WAITING);
    }

    private Thread decoding(String name, long bytes) {
        Thread thread = new Thread(() -> room.decode(bytes, () -> {
            inside.add(name);
            awaitEnd();
            return name;
        }));
        thread.start();
        return thread;
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
