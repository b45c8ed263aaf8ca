package trackunit.operator;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import trackunit.contracts.Topology;

/** A broker with empty queues, and somebody at a console. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrokerScene {

    private String url;
    private PostOffice post;
    private TestConsole console;

    /** Starts a broker and gives its address. */
    protected abstract String start(Path folder) throws Exception;

    /** What the broker's queues are declared with. */
    protected Map<String, Object> queueArguments() {
        return Map.of();
    }

    /** Whether what was looked at goes back to its place, or just into the queue. */
    protected boolean keepsOrder() {
        return true;
    }

    protected final PostOffice post() {
        return post;
    }

    /** Runs a command on the dead letters and gives its exit code. */
    protected final int code(String... arguments) {
        return console.letters(arguments).code();
    }

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        url = start(folder);
        post = PostOffice.open(url);
        post.declareTopology(queueArguments());
        console = new TestConsole(url);
    }

    @AfterAll
    void hang_up() {
        if (post != null) {
            post.close();
        }
    }

    @BeforeEach
    void empty_the_queues() throws Exception {
        post.take(Topology.DEAD_LETTER);
        post.take(PostOffice.QUEUE);
    }

    final TestConsole console() {
        return console;
    }

    final String url() {
        return url;
    }
}
