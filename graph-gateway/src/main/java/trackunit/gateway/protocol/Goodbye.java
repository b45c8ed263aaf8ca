package trackunit.gateway.protocol;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Why the gateway closes a socket.
 *
 * @param code the close code, as clients read it
 * @param reason the same for people
 */
record Goodbye(int code, String reason) {

    /** Frames come faster than is accepted. */
    static final Goodbye TOO_FAST = new Goodbye(4429, "Too many frames");

    /** Both subprotocols are text. */
    static final Goodbye BINARY = new Goodbye(WebSocketCloseStatus.INVALID_MESSAGE_TYPE.code(), "Only text is read");

    /** A message is larger than is accepted. */
    static final Goodbye TOO_LARGE =
            new Goodbye(WebSocketCloseStatus.MESSAGE_TOO_BIG.code(), "The message is too large");

    private static final int MALFORMED = 4400;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);

    /** A message is none of the subprotocol. */
    static Goodbye malformed(String fault) {
        return new Goodbye(MALFORMED, fault);
    }

    /** Says it. The connection is left open for a moment: with unread frames on the way, its end would overtake the reason. */
    void say(ChannelHandlerContext context) {
        context.writeAndFlush(new CloseWebSocketFrame(code, reason));
        context.executor().schedule(() -> context.close(), LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    }
}
