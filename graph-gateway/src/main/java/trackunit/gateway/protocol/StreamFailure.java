package trackunit.gateway.protocol;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.spi.EventingService;
import java.util.Map;
import java.util.Optional;

/**
 * Why the stream of a subscription failed. A stream whose events are non-null cannot say so itself: GraphQL makes of its
 * failure a null, and of that null a failure without a cause. So the cause is kept beside it.
 */
public final class StreamFailure {

    private volatile Throwable cause;

    /** Makes the place for one operation's failure, known to its data fetchers by the context. */
    static StreamFailure in(Map<String, Object> context) {
        StreamFailure failure = new StreamFailure();
        context.put(StreamFailure.class.getName(), failure);
        return failure;
    }

    /** Gives the cause that was kept. */
    Optional<Throwable> cause() {
        return Optional.ofNullable(cause);
    }

    /** Keeps the causes of all operations; the server finds it by its name in META-INF/services. */
    public static final class Keeper implements EventingService {

        @Override
        public String getConfigKey() {
            // Always on.
            return null;
        }

        @Override
        public void errorDataFetch(Context context, Throwable cause) {
            DataFetchingEnvironment environment = context.unwrap(DataFetchingEnvironment.class);
            StreamFailure failure = environment.getGraphQlContext().get(StreamFailure.class.getName());
            if (failure != null) {
                failure.cause = cause;
            }
        }
    }
}
