package trackunit.gateway.protocol;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.util.AttributeKey;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Why the gateway closes a socket.
 *
 * @param code the close code, as clients read it
 * @param reason the same for people; 123 bytes at most
 */
record Goodbye(int code, String reason) {

    /** The code of those that are about the token. */
    static final int FORBIDDEN = 4403;

    /** Frames come faster than is accepted. */
    static final Goodbye TOO_FAST = new Goodbye(Goodbye.TOO_MANY, "Too many frames");

    /** Its user has as many sockets open as one may. */
    static final Goodbye TOO_MANY_SOCKETS = new Goodbye(Goodbye.TOO_MANY, "Too many sockets of one user");

    /** Both subprotocols are text. */
    static final Goodbye BINARY = new Goodbye(WebSocketCloseStatus.INVALID_MESSAGE_TYPE.code(), "Only text is read");

    /** A message is larger than is accepted. */
    static final Goodbye TOO_LARGE =
            new Goodbye(WebSocketCloseStatus.MESSAGE_TOO_BIG.code(), "The message is too large");

    /** The client has asked for it. */
    static final Goodbye TERMINATED = new Goodbye(WebSocketCloseStatus.NORMAL_CLOSURE.code(), "Terminated");

    /** The client does not begin. */
    static final Goodbye NOT_INITIALISED = new Goodbye(4408, "Connection initialisation timeout");

    /** The client speaks nothing that is spoken here. */
    static final Goodbye NO_SUBPROTOCOL = new Goodbye(4406, "Subprotocol not acceptable");

    /** The token is good no longer. Whoever renews it may come again, and clients do at this code. */
    static final Goodbye EXPIRED = new Goodbye(Goodbye.FORBIDDEN, "The token has expired");

    /** The client begins again. */
    static final Goodbye BEGUN_TWICE = new Goodbye(Goodbye.TOO_MANY, "Too many initialisation requests");

    private static final int MALFORMED = 4400;
    private static final int IN_USE = 4409;
    private static final int TOO_MANY = 4429;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);
    private static final AttributeKey<Boolean> SAID = AttributeKey.valueOf(Goodbye.class, "said");

    /** A message is none of the subprotocol. */
    static Goodbye malformed(String fault) {
        return new Goodbye(MALFORMED, fault);
    }

    /** An id is used for two operations at once. */
    static Goodbye inUse(String id) {
        return new Goodbye(IN_USE, "Subscriber for %s already exists".formatted(id));
    }

    /** Whether a socket was told why it is closed; nothing of it is read then. */
    static boolean isSaid(Channel socket) {
        return socket.hasAttr(SAID);
    }

    /** Keeps in mind that a socket was told. */
    static void isNowSaid(Channel socket) {
        socket.attr(SAID).set(true);
    }

    /**
     * Says it, where nothing was said before. The connection is left open for a moment: with unread frames on the way, its
     * end would overtake the reason.
     */
    void say(ChannelHandlerContext context) {
        if (!isSaid(context.channel())) {
            isNowSaid(context.channel());
            context.writeAndFlush(frame());
            context.executor().schedule(() -> context.close(), LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Gives it as it is sent. */
    CloseWebSocketFrame frame() {
        return new CloseWebSocketFrame(code, reason);
    }
}
