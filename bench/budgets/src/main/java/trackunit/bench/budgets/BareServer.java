package trackunit.bench.budgets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@link BareBroadcast} in a process like the gateway's. */
final class BareServer implements AutoCloseable {

    private final Process process;
    private final URI address;

    private BareServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static BareServer start(Place place) throws IOException {
        Process process = place.process(place.gateway(), BareBroadcast.class).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new BareServer(process, URI.create(said.readLine()));
    }

    URI address() {
        return address;
    }

    /** Has it write frames, each to every socket. */
    void broadcast(List<String> frames) throws IOException {
        OutputStream questions = process.getOutputStream();
        questions.write((String.join("\n", frames) + '\n').getBytes(StandardCharsets.UTF_8));
        questions.flush();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
