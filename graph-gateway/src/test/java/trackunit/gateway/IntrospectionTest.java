package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What developers' tools ask for first. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class IntrospectionTest {

    /** As graphql-js 16 writes it, with all that it can ask for; GraphiQL and Apollo's tools send no more than that. */
    static final Path OF_GRAPHQL_JS = Path.of("src", "test", "resources", "operations", "introspection.graphql");

    static Stream<String> queries() throws IOException {
        return Stream.of(Files.readString(OF_GRAPHQL_JS), IntrospectionQuery.INTROSPECTION_QUERY);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void the_schema_is_told_to_tools(String query) {
        JsonNode schema = GraphQl.anonymous().data(query, Map.of()).path("__schema");
        assertThat(schema.at("/mutationType/name").asText()).isEqualTo("Mutation");
        assertThat(schema.path("types").findValuesAsText("name")).contains("Analysis", "startUpload", "BigInteger");
    }
}
