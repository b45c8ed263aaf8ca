package trackunit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The host that a browser asks for comes through Kong and oauth2-proxy as it is; runs where those are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionClusterIT {
    private Cluster cluster;

    @BeforeAll
    void open() throws Exception {
        cluster = Cluster.open();
        assumeTrue(cluster.hasEdge(), "The cluster has no edge");
    }

    @AfterAll
    void close() {
        cluster.close();
    }

    @Test
    void a_page_of_the_host_itself_opens_a_socket() throws Exception {
        socketOf("https://graphql.local").join().abort();
    }

    @Test
    void a_page_of_another_host_of_the_site_opens_none() throws Exception {
        CompletableFuture<WebSocket> refused = socketOf("https://identity.graphql.local");

        assertThatThrownBy(refused::join)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        e -> assertThat(e.getResponse().statusCode()).isEqualTo(403));
    }

    /** To the gateway, a browser's session is what a token in the header is. */
    private CompletableFuture<WebSocket> socketOf(String origin) throws IOException, InterruptedException {
        return ClusterHttp.client(cluster)
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Authorization", "Bearer " + new Api(cluster, "alice").token())
                .header("Origin", origin)
                .buildAsync(URI.create("wss://graphql.local/graphql"), new WebSocket.Listener() {});
    }
}
