package trackunit.gateway.refusal;

import graphql.ErrorClassification;
import io.netty.handler.codec.http.HttpResponseStatus;

/** What an error's {@code extensions.code} can be. The names are stable: clients decide by them. */
public enum ErrorCode implements ErrorClassification {
    /** The caller has no valid token. */
    UNAUTHENTICATED(HttpResponseStatus.UNAUTHORIZED),
    /** The caller's token lacks the scope, or the object belongs to somebody else. */
    FORBIDDEN(HttpResponseStatus.FORBIDDEN),
    /** The request cannot be understood: its syntax, its types, or the shape of an id. */
    BAD_REQUEST(HttpResponseStatus.BAD_REQUEST),
    /** What was uploaded is not accepted; {@code extensions.reason} says why. */
    BAD_UPLOAD(HttpResponseStatus.BAD_REQUEST),
    /** The caller has nothing of that name. */
    NOT_FOUND(HttpResponseStatus.NOT_FOUND),
    /** The analysis is in a state that does not allow it. */
    CONFLICT(HttpResponseStatus.CONFLICT),
    /** Another part cannot take it now; {@code extensions.retryAfter} says when to ask again, in seconds. */
    BUSY(HttpResponseStatus.SERVICE_UNAVAILABLE),
    /** The caller asks too often; {@code extensions.retryAfter} says when to ask again, in seconds. */
    RATE_LIMITED(HttpResponseStatus.TOO_MANY_REQUESTS),
    /** The socket or the caller has as many subscriptions open as it may. */
    TOO_MANY_SUBSCRIPTIONS(HttpResponseStatus.TOO_MANY_REQUESTS),
    /** The body has more bytes than are accepted. */
    BODY_TOO_LARGE(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE),
    /** The gateway does not answer this operation to anybody: the schema is not told, or only chosen operations are. */
    NOT_ALLOWED(HttpResponseStatus.FORBIDDEN),
    /** The request names its document by a hash, and no documents are kept here. */
    PERSISTED_QUERY_NOT_SUPPORTED(HttpResponseStatus.BAD_REQUEST),
    /** The request names its document by a hash that is not known here. */
    PERSISTED_QUERY_NOT_FOUND(HttpResponseStatus.BAD_REQUEST),
    /** The operation is deeper, larger or costlier than is accepted. */
    TOO_COMPLEX(HttpResponseStatus.BAD_REQUEST),
    /**
     * A stream over many analyses left something out, because the client did not keep up or the broker was away: it has to
     * be subscribed to again.
     */
    SLOW_CONSUMER(HttpResponseStatus.SERVICE_UNAVAILABLE),
    /** The gateway itself failed; the log says how. */
    INTERNAL(HttpResponseStatus.INTERNAL_SERVER_ERROR);

    private final HttpResponseStatus status;

    ErrorCode(HttpResponseStatus status) {
        this.status = status;
    }

    /** The status of a request that is refused with this code. One that was run is a success, whatever became of its fields. */
    public HttpResponseStatus status() {
        return status;
    }
}
