package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A photo with more lines than any machine has: what it costs is bounded, and it can be cancelled all the time. */
class FullPageTest {
    private static PhotoRecogniser recogniser;

    @BeforeAll
    static void open() {
        recogniser = PhotoRecogniser.open(RecognitionOptions.defaults());
    }

    @AfterAll
    static void close() {
        recogniser.close();
    }

    @Test
    void no_more_lines_are_read_than_a_photo_may_cost_and_no_closer_look_is_taken_then() {
        List<Stage> entered = new ArrayList<>();

        Recognition page = recogniser.recognise(FullPage.of(10, 28), entered::add);

        assertThat(page.readings()).hasSizeBetween(Lines.MOST / 2, Lines.MOST);
        assertThat(entered).doesNotContain(Stage.LOOK_AGAIN);
    }

    @Test
    void a_listener_is_asked_again_while_many_lines_are_read_and_may_end_it() {
        List<Stage> entered = new ArrayList<>();

        assertThatThrownBy(() -> recogniser.recognise(FullPage.of(6, 16), stage -> {
                    entered.add(stage);
                    if (Collections.frequency(entered, Stage.READ) == 2) {
                        throw new CancellationException("enough");
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(entered).endsWith(Stage.STRAIGHTEN, Stage.READ, Stage.READ);
    }
}
