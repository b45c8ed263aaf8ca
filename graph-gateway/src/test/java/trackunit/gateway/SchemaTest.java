package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema is a contract: it changes when its file is changed, and not by accident. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class SchemaTest {

    @Test
    void the_served_schema_is_the_committed_one() throws IOException, InterruptedException {
        URI address = URI.create(GraphQl.address("http") + "/schema.graphql");
        HttpRequest request = HttpRequest.newBuilder(address).build();
        String served = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        Files.writeString(Path.of("target", "schema.graphql"), served);

        assertThat(served)
                .as("If the change is meant: cp target/schema.graphql schema.graphql")
                .isEqualTo(Files.readString(Path.of("schema.graphql")));
    }
}
