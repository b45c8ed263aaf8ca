package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What tools read beside the committed schema, which tells of no directive. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class DirectivesTest {

    private static final String ASK = "{ __schema { directives { name } types { name } } }";

    @Test
    void the_schema_has_the_directives_of_graphql_itself_and_no_others() {
        assertThat(GraphQl.anonymous()
                        .data(ASK, Map.of())
                        .at("/__schema/directives")
                        .findValuesAsText("name"))
                .containsExactlyInAnyOrder(
                        "include",
                        "skip",
                        "deprecated",
                        "specifiedBy",
                        "oneOf",
                        // The library puts these two into every schema.
                        "defer",
                        "experimental_disableErrorPropagation");
    }

    @Test
    void no_scalar_is_there_that_no_field_has() {
        assertThat(GraphQl.anonymous().data(ASK, Map.of()).at("/__schema/types").findValuesAsText("name"))
                .contains("BigInteger", "LocalDateTime")
                .doesNotContain("BigDecimal");
    }

    @Test
    void what_may_be_deferred_comes_with_the_rest() {
        assertThat(GraphQl.anonymous()
                        .data("{ ping ... @defer { late: ping } ... @skip(if: true) { never: ping } }", Map.of())
                        .toString())
                .isEqualTo("{\"ping\":\"pong\",\"late\":\"pong\"}");
    }
}
