package trackunit.console.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trackunit.console.Surroundings;

class ScreenTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_terminal_obeys_nothing_that_a_photo_says() {
        Screen screen = screen(out);
        screen.result("camera\t\u001b]52;c;QQ==\u0007Canon\u009b2K\u202e\nsecond line");
        screen.note("\u001b[2Ka.jpg");

        assertThat(out.toString().lines())
                .containsExactly("camera\t\uFFFD]52;c;QQ==\uFFFDCanon\uFFFD2K\uFFFD", "second line");
        assertThat(err.toString().lines()).containsExactly("\uFFFD[2Ka.jpg");
    }

    @Test
    void results_that_cannot_be_written_are_told() {
        Screen screen = screen(new Full());
        screen.result("anything");

        assertThat(screen.whole()).isFalse();
        assertThat(err.toString().lines()).containsExactly("The results could not be written");
    }

    @Test
    void results_that_were_written_are_whole() {
        Screen screen = screen(out);
        screen.result("anything");

        assertThat(screen.whole()).isTrue();
        assertThat(err.toString()).isEmpty();
    }

    private Screen screen(Writer results) {
        return new Screen(
                new Surroundings(
                        Map.of(), new PrintWriter(results, true), new PrintWriter(err, true), () -> false, time -> {}),
                () -> false);
    }

    /** A file on a disk that is full. */
    private static final class Full extends Writer {

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
