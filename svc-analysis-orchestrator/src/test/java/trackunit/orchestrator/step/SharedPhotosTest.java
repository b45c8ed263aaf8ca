package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trackunit.orchestrator.workflow.Analysis;
import trackunit.recognition.image.PhotoHeader;

class SharedPhotosTest {

    private final Analysis analysis = TestJobs.next().analysis();
    private final AtomicInteger reads = new AtomicInteger();
    private final SharedPhotos photos = new SharedPhotos(wanted -> photo());

    private VerifiedPhoto photo() {
        return new VerifiedPhoto(
                new byte[] {(byte) reads.incrementAndGet()}, new PhotoHeader(PhotoHeader.Format.JPEG, 1, 1));
    }

    @Test
    void steps_that_run_at_once_share_one_read() {
        VerifiedPhoto[] seen = new VerifiedPhoto[2];

        photos.with(analysis, first -> {
            seen[0] = first;
            return CompletableFuture.runAsync(() -> seen[1] = photos.with(analysis, second -> second))
                    .join();
        });

        assertThat(seen[1]).isSameAs(seen[0]);
        assertThat(reads).hasValue(1);
    }

    @Test
    void who_comes_while_the_photo_is_read_waits_for_it() {
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        SharedPhotos slow = new SharedPhotos(wanted -> {
            VerifiedPhoto read = photo();
            goOn.join();
            return read;
        });
        List<Thread> steps = Stream.generate(() -> new Thread(() -> slow.with(analysis, photo -> photo)))
                .limit(2)
                .toList();
        steps.forEach(Thread::start);
        await().until(() -> steps.stream().allMatch(step -> step.getState() == Thread.State.WAITING));

        goOn.complete(null);

        await().until(() -> steps.stream().noneMatch(Thread::isAlive));
        assertThat(reads).hasValue(1);
    }

    @Test
    void nothing_is_kept_for_a_later_step() {
        photos.with(analysis, photo -> photo);
        photos.with(analysis, photo -> photo);

        assertThat(reads).hasValue(2);
    }

    @Test
    void another_photo_is_read_by_itself() {
        Analysis other = TestJobs.next().analysis();

        photos.with(analysis, first -> photos.with(other, second -> second));

        assertThat(reads).hasValue(2);
    }

    @Test
    void a_step_that_fails_gives_the_photo_back() {
        assertThatThrownBy(() -> photos.with(analysis, photo -> {
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails");

        photos.with(analysis, photo -> photo);

        assertThat(reads).hasValue(2);
    }

    @Test
    void what_reading_throws_is_thrown_as_it_is_and_the_next_step_reads_anew() {
        SharedPhotos failing = new SharedPhotos(wanted -> {
            if (reads.incrementAndGet() == 1) {
                throw new OutOfMemoryError("for once");
            }
            return photo();
        });

        assertThatThrownBy(() -> failing.with(analysis, photo -> photo)).isInstanceOf(OutOfMemoryError.class);
        VerifiedPhoto next = failing.with(analysis, photo -> photo);

        assertThat(next).isNotNull();
    }
}
