package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Says that somebody is there; the one operation that needs no token. */
@GraphQLApi
public class PingApi {

    /** Gives the word pong, to anybody. */
    @Query
    @NonNull
    @Description("The word pong, to anybody.")
    public String ping() {
        return "pong";
    }
}
