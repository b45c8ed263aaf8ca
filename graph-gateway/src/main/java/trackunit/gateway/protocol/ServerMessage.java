package trackunit.gateway.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.vertx.core.json.Json;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server says about an operation. Only its beginning is looked at, where the server writes type and number: the
 * rest may be large, and may be in later frames.
 */
final class ServerMessage {

    private static final Pattern BEGINNING =
            Pattern.compile("\\{(?:\"type\":\"(\\w+)\",)?\"id\":\"(\\d+)\"(?:,\"type\":\"(\\w+)\")?");
    private static final String ACKNOWLEDGEMENT = "{\"type\":\"connection_ack\"}";
    private static final int LONGEST_BEGINNING = 100;

    private final TextWebSocketFrame frame;
    private final MatchResult beginning;

    private ServerMessage(TextWebSocketFrame frame, MatchResult beginning) {
        this.frame = frame;
        this.beginning = beginning;
    }

    /** Reads a message, or the first frame of one; empty where it is about no operation. */
    static Optional<ServerMessage> read(TextWebSocketFrame frame) {
        ByteBuf content = frame.content();
        int length = Math.min(content.readableBytes(), LONGEST_BEGINNING);
        Matcher beginning = BEGINNING.matcher(content.toString(content.readerIndex(), length, ISO_8859_1));
        return beginning.lookingAt()
                ? Optional.of(new ServerMessage(frame, beginning.toMatchResult()))
                : Optional.empty();
    }

    /** Whether a client is told that it may begin. */
    static boolean acknowledges(TextWebSocketFrame frame) {
        return frame.text().equals(ACKNOWLEDGEMENT);
    }

    /** The number of the operation. */
    String number() {
        return beginning.group(2);
    }

    /** Whether the operation was refused. */
    boolean refuses() {
        return "error".equals(type());
    }

    /** Whether it is the last about its operation. */
    boolean ends() {
        return refuses() || "complete".equals(type());
    }

    private String type() {
        return beginning.group(1) == null ? beginning.group(3) : beginning.group(1);
    }

    /** Gives the frame with the id by which the client knows the operation. */
    TextWebSocketFrame about(String id) {
        String text = beginning.group();
        int number = beginning.start(2) - 1;
        String renamed = text.substring(0, number) + Json.encode(id) + text.substring(beginning.end(2) + 1);
        ByteBuf rest = frame.content().skipBytes(text.length());
        return new TextWebSocketFrame(
                frame.isFinalFragment(),
                frame.rsv(),
                Unpooled.wrappedBuffer(Unpooled.copiedBuffer(renamed, UTF_8), rest));
    }
}
