package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The way in through Kong and oauth2-proxy; runs where those are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeClusterIT {
    private static final String GRAPHQL = "https://graphql.local/graphql";
    private static final String PING = "{\"query\":\"{ping}\"}";

    private Cluster cluster;
    private HttpClient http;

    @BeforeAll
    void open() throws Exception {
        cluster = Cluster.open();
        assumeTrue(cluster.hasEdge(), "The cluster has no edge");
        http = ClusterHttp.client(cluster);
    }

    @AfterAll
    void close() {
        cluster.close();
    }

    @Test
    void a_call_without_a_token_is_told_401_and_never_sent_to_a_login_page() throws Exception {
        HttpResponse<String> answer = send(post(PING));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void an_identity_that_a_client_claims_in_headers_is_none() throws Exception {
        HttpResponse<String> answer = send(post(PING)
                .header("X-Forwarded-User", "alice")
                .header("X-Forwarded-Email", "alice@trackunit.example")
                .header("X-Auth-Request-User", "alice")
                .header("X-Forwarded-Uri", "/.well-known/oauth-protected-resource"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void a_forged_token_is_refused_without_a_login_page() throws Exception {
        String token = new Api(cluster, "alice").token();
        String forged = token.substring(0, token.lastIndexOf('.')) + ".AAAA";

        HttpResponse<String> answer = send(post(PING).header("Authorization", "Bearer " + forged));

        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void a_token_passes_and_the_answer_carries_what_browsers_and_operators_need() throws Exception {
        HttpResponse<String> answer =
                send(post(PING).header("Authorization", "Bearer " + new Api(cluster, "alice").token()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map())
                .containsKeys("x-request-id", "strict-transport-security", "x-content-type-options");
    }

    @Test
    void a_socket_passes_with_its_token() throws Exception {
        Subscriber subscriber = Subscriber.ofStarts(cluster, new Api(cluster, "alice").token());

        subscriber.close();
    }

    @Test
    void a_browser_is_sent_to_the_issuer_when_it_wants_to_sign_in() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("https://graphql.local/oauth2/start")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
                .startsWith("https://identity.graphql.local/oauth2/authorize")
                .contains("code_challenge_method=S256"));
    }

    @Test
    void who_signs_people_in_is_for_everybody_to_read() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create("https://graphql.local/.well-known/oauth-protected-resource")));

        assertThat(answer.body()).contains("https://identity.graphql.local");
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        assertThat(send(post("x".repeat(300_000))).statusCode()).isEqualTo(413);
    }

    @Test
    void what_is_not_for_clients_is_not_there() throws Exception {
        for (String path : List.of("/health/ready", "/metrics", "/graphql-ui", "/q/dev")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("https://graphql.local" + path));
            assertThat(send(request).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void plain_http_is_sent_on_to_https() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create("http://graphql.local/graphql")));

        assertThat(answer.statusCode()).isEqualTo(308);
    }

    @Test
    void a_client_that_asks_too_often_is_told_429() throws Exception {
        HttpRequest ping = post(PING)
                .header("Authorization", "Bearer " + new Api(cluster, "bob").token())
                .build();

        List<CompletableFuture<HttpResponse<Void>>> all = IntStream.range(0, 40)
                .mapToObj(i -> http.sendAsync(ping, BodyHandlers.discarding()))
                .toList();

        assertThat(all.stream().map(answer -> answer.join().statusCode())).contains(200, 429);
    }

    private static HttpRequest.Builder post(String body) {
        return HttpRequest.newBuilder(URI.create(GRAPHQL))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
