package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What developers' tools ask for first. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class IntrospectionTest {

    /** All that graphql-js 16 can ask for, nine wrappings of a type deep; GraphiQL and Apollo's tools send no more than that. */
    private static final String OF_GRAPHQL_JS =
            IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                    .descriptions(true)
                    .specifiedByUrl(true)
                    .isOneOf(true)
                    .directiveIsRepeatable(true)
                    .schemaDescription(true)
                    .inputValueDeprecation(true)
                    .typeRefFragmentDepth(9));

    static Stream<String> queries() {
        return Stream.of(OF_GRAPHQL_JS, IntrospectionQuery.INTROSPECTION_QUERY);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void the_schema_is_told_to_tools(String query) {
        JsonNode schema = GraphQl.anonymous().data(query, Map.of()).path("__schema");
        assertThat(schema.at("/mutationType/name").asText()).isEqualTo("Mutation");
        assertThat(schema.path("types").findValuesAsText("name")).contains("Analysis", "startUpload", "BigInteger");
    }
}
