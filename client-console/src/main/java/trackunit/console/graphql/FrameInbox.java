package trackunit.console.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import trackunit.console.ConsoleFailure;

/** What came over one socket and was not taken yet. The next message is asked for when one is taken, so it holds few. */
final class FrameInbox implements WebSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();

    /** Takes the next frame; empty where none came in that time. */
    Optional<Frame> take(WebSocket socket, Duration time) {
        try {
            Optional<Frame> frame = Optional.ofNullable(frames.poll(time.toMillis(), TimeUnit.MILLISECONDS));
            frame.filter(Frame.Message.class::isInstance).ifPresent(taken -> socket.request(1));
            return frame;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConsoleFailure("Interrupted", e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            frames.add(parsed(text.toString()));
            text.setLength(0);
        } else {
            socket.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        frames.add(new Frame.Closed(code, reason));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable cause) {
        frames.add(new Frame.Broken(cause));
    }

    private static Frame parsed(String text) {
        try {
            return new Frame.Message(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return new Frame.Broken(e);
        }
    }
}
