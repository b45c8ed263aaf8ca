package trackunit.console.analysis;

import java.net.URI;
import java.net.http.HttpClient;
import trackunit.console.Patience;
import trackunit.console.graphql.GraphQlEndpoint;
import trackunit.console.graphql.Subscriptions;
import trackunit.console.http.JsonExchange;
import trackunit.console.http.Sending;
import trackunit.console.signin.TokenSource;

/**
 * One gateway, and what can be done there.
 *
 * @param questions single questions
 * @param follower analyses to follow
 * @param photos photos to analyse
 */
public record Gateway(AnalysisQuestions questions, AnalysisFollower follower, PhotoAnalysis photos) {

    private static final String PATH = "/graphql";

    /** The gateway at a server, as the one to whom the tokens belong. */
    public static Gateway at(URI server, HttpClient http, TokenSource tokens, Patience patience) {
        URI address = URI.create(Sending.origin(server) + PATH);
        URI socket = URI.create(address.toString().replaceFirst("^http", "ws"));
        AnalysisQuestions questions =
                new AnalysisQuestions(new GraphQlEndpoint(new JsonExchange(http), address, tokens, patience));
        AnalysisFollower follower = new AnalysisFollower(new Subscriptions(http, socket, tokens, patience), patience);
        return new Gateway(
                questions, follower, new PhotoAnalysis(questions, new ObjectStore(http, patience), follower));
    }
}
