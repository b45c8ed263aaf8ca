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

/** A photo with more lines than any machine has: it can be cancelled while they are read. */
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
